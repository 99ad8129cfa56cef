// Options of a vote as bars: lettered in the order of the result, so that people can speak of them.
import type { VoteOption } from '#lib/charts/vote-bars-layout.ts';
import type { VoteRow } from '#lib/workshop/results.ts';

export function asOptions(rows: readonly VoteRow[]): VoteOption[] {
  return rows.map((row, place) => ({
    id: row.id,
    letter: letterOf(place),
    label: row.label,
    votes: row.votes,
    leading: row.passes,
  }));
}

/** A … Z, then A2 … */
export function letterOf(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26));
  return place < 26 ? letter : `${letter}${Math.floor(place / 26) + 1}`;
}

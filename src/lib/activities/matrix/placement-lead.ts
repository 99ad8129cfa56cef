// What a matrix says, in sentences that can be read aloud.
import { m } from '#lib/paraglide/messages.js';
import { disputed } from '#lib/workshop/disputed.ts';
import type { PlacementRow } from '#lib/workshop/results.ts';
import { listed } from '../number-words.ts';

export function placementLead(
  rows: readonly PlacementRow[],
  scheme: 'quadrants' | 'levels',
): string {
  const divided = disputed(rows, rows.length).filter(({ flag }) => flag === 'divided');
  const split = divided.map(({ row }) => row.label);
  const again = rows.filter(({ first }) => first !== null).map(({ label }) => label);
  return [
    scheme === 'levels' ? levelsSentence(rows) : quadrantsSentence(rows),
    split.length > 0 ? m.board_divided({ items: listed(split) }) : '',
    again.length > 0 ? m.board_asked_again({ items: listed(again) }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function quadrantsSentence(rows: readonly PlacementRow[]): string {
  const players = rows.filter((row) => row.quadrant === 'keyPlayers').map((row) => row.label);
  return players.length > 0 ? m.board_players({ items: listed(players) }) : m.board_no_players();
}

function levelsSentence(rows: readonly PlacementRow[]): string {
  const rated = rows.filter((row) => row.level !== null).length;
  const high = rows.filter((row) => row.level === 'red').length;
  return m.board_high({ count: high, of: rated });
}

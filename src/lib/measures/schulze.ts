import type { PairwiseWins } from './pairwise.ts';

/** How strong a victory of one option over another is: by its votes, or by its lead. */
export type LinkStrength = 'winning-votes' | 'margins';

export type SchulzeOrder = {
  /** `strengths[i][j]`: the strength of the strongest path from option i to option j, in votes. */
  strengths: readonly (readonly number[])[];
  /** Places 1, 2, 2, 4 …: 1 + the options that beat it. */
  places: readonly number[];
};

/**
 * Schulze's method: i beats j when the strongest path of victories from i to j is stronger than the
 * one back; a path is as strong as its weakest link. It finds the Condorcet winner where there is
 * one, and here it only checks what Borda says.
 *
 * @param wins as `pairwiseWins` gives them.
 * @returns in the order of the options; equal places are ties, which are not broken.
 * @see Schulze 2011, “A new monotonic, clone-independent, reversal symmetric, and
 *   Condorcet-consistent single-winner election method”, Social Choice and Welfare 36.
 */
export function schulzeOrder(
  wins: PairwiseWins,
  strength: LinkStrength = 'winning-votes',
): SchulzeOrder {
  const strengths = wins.map((row, one) =>
    row.map((votes, other) => linkOf(votes, wins[other]?.[one] ?? 0, strength)),
  );
  for (const [via, onward] of strengths.entries())
    for (const [from, row] of strengths.entries())
      if (from !== via) widen(row, row[via] ?? 0, onward, from);
  const places = strengths.map(
    (row, one) => 1 + strengths.filter((other, at) => (other[one] ?? 0) > (row[at] ?? 0)).length,
  );
  return { strengths, places };
}

function linkOf(votes: number, against: number, strength: LinkStrength): number {
  if (votes <= against) return 0;
  return strength === 'margins' ? votes - against : votes;
}

/** Takes the way over another option wherever it is stronger than the way so far. */
function widen(row: number[], reaching: number, onward: readonly number[], from: number): void {
  row.forEach((so, to) => {
    if (to !== from) row[to] = Math.max(so, Math.min(reaching, onward[to] ?? 0));
  });
}

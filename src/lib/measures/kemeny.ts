import type { PairwiseWins } from './pairwise.ts';

export type KemenyOrder = {
  /** Votes of all pairs that the best orders keep: the most that any strict order can. */
  score: number;
  /** How many strict orders reach that score. */
  optima: number;
  /** One of them, as indices of options, best first; null where it is not the only one. */
  order: readonly number[] | null;
};

/** Above it the table of subsets outgrows what a page may wait for. */
export const KEMENY_MOST = 12;

/**
 * Kemeny's order: of all strict orders, the one with the most votes on its side over all pairs,
 * exactly, over the subsets of options (2ⁿ·n steps). With more than one best order none is given:
 * choosing among them would break a tie silently.
 *
 * @param wins as `pairwiseWins` gives them, of at most twelve options.
 * @throws RangeError with more.
 * @see Kemeny 1959, “Mathematics without Numbers”, Daedalus 88; Bartholdi, Tovey & Trick 1989.
 */
export function kemenyOrder(wins: PairwiseWins): KemenyOrder {
  const count = wins.length;
  if (count > KEMENY_MOST) throw new RangeError(`at most ${KEMENY_MOST} options, not ${count}`);
  const subsets = 2 ** count;
  const scores = new Float64Array(subsets).fill(-1);
  const ways = new Float64Array(subsets);
  const lasts = new Int8Array(subsets);
  scores[0] = 0;
  ways[0] = 1;
  for (let subset = 1; subset < subsets; subset += 1)
    for (let last = 0; last < count; last += 1) {
      if ((subset & (1 << last)) === 0) continue;
      const before = subset & ~(1 << last);
      const score = (scores[before] ?? 0) + votesBefore(wins, before, last);
      if (score > (scores[subset] ?? 0)) {
        scores[subset] = score;
        ways[subset] = 0;
        lasts[subset] = last;
      }
      if (score === scores[subset]) ways[subset] = (ways[subset] ?? 0) + (ways[before] ?? 0);
    }
  const optima = ways[subsets - 1] ?? 1;
  const order = optima === 1 ? walkBack(lasts, count) : null;
  return { score: scores[subsets - 1] ?? 0, optima, order };
}

/** Votes for putting each of the options in `before` ahead of `last`. */
function votesBefore(wins: PairwiseWins, before: number, last: number): number {
  let votes = 0;
  wins.forEach((row, one) => {
    if ((before & (1 << one)) !== 0) votes += row[last] ?? 0;
  });
  return votes;
}

function walkBack(lasts: Int8Array, count: number): number[] {
  const order: number[] = [];
  for (let subset = 2 ** count - 1; subset > 0; subset &= ~(1 << (lasts[subset] ?? 0)))
    order.unshift(lasts[subset] ?? 0);
  return order;
}

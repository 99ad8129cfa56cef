// Whether the order that Borda gives is the room's: how far people share it, and what other ways to count say.
import { rankAlignment } from '#lib/measures/alignment.ts';
import { tallyBorda } from '#lib/measures/borda.ts';
import { kendallW, midrankRows } from '#lib/measures/kendall-w.ts';
import { condorcetWinner, pairwiseWins, type PairwiseWins } from '#lib/measures/pairwise.ts';
import type { Ranking } from '#lib/measures/ranking.ts';
import { MIN_FOR_STATISTICS } from '#lib/measures/suppression.ts';
import type { ContestedPair, OrderCheck } from '../results.ts';

/** @param inOrder every item, the first in the room's order first. */
export function orderCheck(orders: readonly Ranking[], inOrder: readonly string[]): OrderCheck {
  const { w, judges } = kendallW(midrankRows(orders, inOrder));
  const wins = pairwiseWins(orders, inOrder);
  const winner = condorcetWinner(wins);
  const hasOrders = orders.some((order) => order.length > 0);
  const otherRule = tallyBorda(orders, inOrder, 'zero').rows;
  return {
    w: judges < MIN_FOR_STATISTICS ? null : w,
    alignment: rankAlignment(orders, inOrder),
    winner: winner === null || !hasOrders ? null : (inOrder[winner] ?? null),
    firstByOtherRule: hasOrders
      ? otherRule.filter((row) => row.place === 1).map((row) => row.option)
      : [],
    contested: hasOrders ? contestedPairs(wins, inOrder) : [],
  };
}

function contestedPairs(wins: PairwiseWins, inOrder: readonly string[]): ContestedPair[] {
  return inOrder.slice(1).flatMap((behind, at) => {
    const ahead = inOrder[at] ?? '';
    const forAhead = wins[at]?.[at + 1] ?? 0;
    const forBehind = wins[at + 1]?.[at] ?? 0;
    return forAhead - forBehind > 1 ? [] : [{ ahead, behind, forAhead, forBehind }];
  });
}

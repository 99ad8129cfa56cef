import { standingReader } from './ranking.ts';
import type { Ranking } from './ranking.ts';

export type Concordance = {
  /** 0 (no common order) … 1 (the same order); null with fewer than two judges or two items. */
  w: number | null;
  /** S, the squared deviations of the rank sums from their mean. */
  sumOfSquares: number;
  /** Judges counted, m. */
  judges: number;
  /** Judges who tie every item: they order nothing and are left out of m. */
  judgesLeftOut: number;
};

/**
 * Kendall's coefficient of concordance W, corrected for ties:
 * W = 12·S / (m²(n³ − n) − m·T), with T = Σ (t³ − t) over every group of t ties of every judge.
 *
 * @param judges m rows of n finite scores or ranks; equal numbers are ties. W does not depend on
 *   whether high or low is best, as long as all judges agree on it.
 * @throws RangeError on rows of different lengths or scores that are not finite.
 * @see Kendall & Gibbons 1990, Rank Correlation Methods, ch. 6; Legendre 2005, JABES 10(2).
 */
export function kendallW(judges: readonly (readonly number[])[]): Concordance {
  requireRows(judges);
  return tallied(judges).whole;
}

/**
 * W without each judge in turn, in the order given: for the jackknife, at the price of one more pass.
 *
 * @param judges as for `kendallW`; without a judge who ties everything W stays as it is.
 * @throws RangeError as `kendallW` does.
 */
export function kendallWWithoutEach(judges: readonly (readonly number[])[]): (number | null)[] {
  requireRows(judges);
  const { whole, doubledSums, tieTerm } = tallied(judges);
  const items = doubledSums.length;
  const ascending = new Float64Array(items);
  return judges.map((scores) => {
    if (scores.every((score) => score === scores[0])) return whole.w;
    const own = new Array<number>(items).fill(0);
    const ownTies = addDoubledRanks(scores, ascending, own);
    const left = doubledSums.map((sum, item) => sum - (own[item] ?? 0));
    return concordance(left, whole.judges - 1, whole.judgesLeftOut, tieTerm - ownTies).w;
  });
}

/**
 * The judges' rows for `kendallW` from ballots: midranks 1 … n in the order of `options`,
 * options left out tied at the end.
 *
 * @throws RangeError on a repeated option in the list or an unknown one on a ballot.
 */
export function midrankRows(ballots: readonly Ranking[], options: readonly string[]): number[][] {
  const standingOf = standingReader(options);
  return ballots.map((ballot) => {
    const { doubledMidranks } = standingOf(ballot);
    return options.map((_option, position) => (doubledMidranks[position] ?? 0) / 2);
  });
}

function requireRows(judges: readonly (readonly number[])[]): void {
  const itemCount = judges[0]?.length ?? 0;
  if (judges.some((scores) => scores.length !== itemCount)) {
    throw new RangeError('every judge must score the same items');
  }
  if (!judges.every((scores) => scores.every(Number.isFinite))) {
    throw new RangeError('every score must be finite');
  }
}

function tallied(judges: readonly (readonly number[])[]) {
  const itemCount = judges[0]?.length ?? 0;
  const ordering = judges.filter((scores) => scores.some((score) => score !== scores[0]));
  const doubledSums = new Array<number>(itemCount).fill(0);
  const ascending = new Float64Array(itemCount);
  let tieTerm = 0;
  for (const scores of ordering) tieTerm += addDoubledRanks(scores, ascending, doubledSums);
  const leftOut = judges.length - ordering.length;
  return {
    whole: concordance(doubledSums, ordering.length, leftOut, tieTerm),
    doubledSums,
    tieTerm,
  };
}

function concordance(
  doubledSums: readonly number[],
  judges: number,
  judgesLeftOut: number,
  tieTerm: number,
): Concordance {
  const items = doubledSums.length;
  const doubledMean = judges * (items + 1);
  const quadrupledS = doubledSums.reduce((total, sum) => total + (sum - doubledMean) ** 2, 0);
  const greatest = judges ** 2 * (items ** 3 - items) - judges * tieTerm;
  const w = judges < 2 || items < 2 ? null : (3 * quadrupledS) / greatest;
  return { w, sumOfSquares: quadrupledS / 4, judges, judgesLeftOut };
}

// Adds twice the midranks of one judge to the sums; returns the judge's Σ (t³ − t), which is
// Σ (t² − 1) over the items. `ascending` is room for as many numbers as there are items.
function addDoubledRanks(
  scores: readonly number[],
  ascending: Float64Array,
  doubledSums: number[],
): number {
  ascending.set(scores);
  ascending.sort();
  let tieTerm = 0;
  scores.forEach((score, item) => {
    const below = countUntil(ascending, (other) => other >= score);
    const upTo = countUntil(ascending, (other) => other > score);
    doubledSums[item] = (doubledSums[item] ?? 0) + below + upTo + 1;
    tieTerm += (upTo - below) ** 2 - 1;
  });
  return tieTerm;
}

// How many numbers stand before the first that is past the point, by halving.
function countUntil(ascending: Float64Array, isPast: (score: number) => boolean): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isPast(ascending[middle] ?? Infinity)) high = middle;
    else low = middle + 1;
  }
  return low;
}

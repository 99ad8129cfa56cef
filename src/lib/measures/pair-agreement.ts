// How much two people picked at random agree, beyond what answers by lot would: one idea for votes, orders
// and ratings. Chance is uniform (Brennan & Prediger 1981, Educational and Psychological Measurement 41).
import { kendallW } from './kendall-w.ts';

/**
 * Of a vote for one option: P = Σ nᵢ(nᵢ − 1) / n(n − 1), then (P − 1/k) / (1 − 1/k).
 *
 * @param votes people for each of k ≥ 2 options, «Ninguna todavía» being one, abstentions none.
 * @returns −1/(k − 1) … 1; null with fewer than two people.
 * @throws RangeError with fewer than two options or counts that are not whole.
 */
export function voteAgreement(votes: readonly number[]): number | null {
  const n = peopleIn(votes);
  if (n < 2) return null;
  const alike = votes.reduce((pairs, count) => pairs + count * (count - 1), 0) / (n * (n - 1));
  const chance = 1 / votes.length;
  return (alike - chance) / (1 - chance);
}

/**
 * Of orders: the mean of Spearman's ρ over all pairs of people, (m·W − 1) / (m − 1).
 *
 * @param judges m rows of n midranks; whoever ties everything orders nothing and is left out.
 * @returns −1/(m − 1) … 1; null with fewer than two people who order, or two items.
 */
export function rankAgreement(judges: readonly (readonly number[])[]): number | null {
  const { w, judges: m } = kendallW(judges);
  return w === null ? null : meanRho(w, m);
}

/** The mean of Spearman's ρ over all pairs of m judges whose concordance is W. */
export const meanRho = (w: number, judges: number): number => (judges * w - 1) / (judges - 1);

/**
 * Of ratings on K points, near ones agreeing in part: weights 1 − |i − j| / (K − 1), then
 * (P − E) / (1 − E) with E the weight of two ratings by lot, 0.6 on five points.
 *
 * @param distribution ratings on each of K ≥ 2 points, whole numbers, in the order of the scale.
 * @returns −1 … 1; null with fewer than two ratings.
 * @throws RangeError with fewer than two points or counts that are not whole.
 */
export function ratingAgreement(distribution: readonly number[]): number | null {
  const n = peopleIn(distribution);
  if (n < 2) return null;
  const points = distribution.length;
  const apart = totalDistance(distribution) / (n * (n - 1));
  const apartByChance = (points * points - 1) / (3 * points);
  return 1 - apart / apartByChance;
}

/** Σ |i − j| over all ordered pairs of people. */
function totalDistance(distribution: readonly number[]): number {
  let sum = 0;
  distribution.forEach((count, point) =>
    distribution.forEach((other, at) => (sum += count * other * Math.abs(point - at))),
  );
  return sum;
}

function peopleIn(counts: readonly number[]): number {
  if (counts.length < 2) throw new RangeError('agreement needs two answers to choose from');
  if (!counts.every((count) => Number.isSafeInteger(count) && count >= 0))
    throw new RangeError('counts must be 0, 1, 2 …');
  return counts.reduce((total, count) => total + count, 0);
}

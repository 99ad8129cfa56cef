// Second opinions on how far ratings agree, for the annex: other people's indices of the same distribution.

/**
 * Tastle and Wierman's consensus Cns = 1 + Σ pᵢ·log₂(1 − |xᵢ − μ| / d), with d the length of the
 * scale and not of the answers. Even answers on five points give .434, so .43 is not half a consensus.
 *
 * @param distribution ratings on each of K ≥ 2 points, whole numbers, in the order of the scale.
 * @returns 0 (half on each end) … 1 (all on one point); null without ratings.
 * @throws RangeError with fewer than two points or counts that are not whole.
 * @see Tastle & Wierman 2007, “Consensus and dissention: a measure of ordinal dispersion”,
 *   International Journal of Approximate Reasoning 45.
 */
export function consensus(distribution: readonly number[]): number | null {
  const n = totalOf(distribution);
  if (n === 0) return null;
  const mean = distribution.reduce((sum, count, point) => sum + count * point, 0) / n;
  const length = distribution.length - 1;
  return distribution.reduce((sum, count, point) => {
    if (count === 0) return sum;
    return sum + (count / n) * Math.log2(1 - Math.abs(point - mean) / length);
  }, 1);
}

/**
 * Leik's ordinal dispersion D = 2·Σ dᵢ / (K − 1), where dᵢ is the cumulative share up to point i, or
 * what is missing to 1 where that is less.
 *
 * @param distribution ratings on each of K ≥ 2 points, whole numbers, in the order of the scale.
 * @returns 0 (all on one point) … 1 (half on each end); null without ratings.
 * @throws RangeError with fewer than two points or counts that are not whole.
 * @see Leik 1966, “A measure of ordinal consensus”, Pacific Sociological Review 9.
 */
export function leikDispersion(distribution: readonly number[]): number | null {
  const n = totalOf(distribution);
  if (n === 0) return null;
  let below = 0;
  let sum = 0;
  for (const count of distribution) {
    below += count;
    sum += Math.min(below, n - below);
  }
  return (2 * sum) / (n * (distribution.length - 1));
}

/** The people in a distribution. */
function totalOf(distribution: readonly number[]): number {
  if (distribution.length < 2) throw new RangeError('a scale has two points or more');
  if (!distribution.every((count) => Number.isSafeInteger(count) && count >= 0))
    throw new RangeError('counts must be 0, 1, 2 …');
  return distribution.reduce((total, count) => total + count, 0);
}

/**
 * Spearman's ρ between two series: the correlation of their midranks, which is right with ties.
 *
 * @param one @param other the same n things, in the same order; equal numbers are ties. Round before,
 *   so that 2.8 and 2.8000000001 are a tie.
 * @returns −1 … 1; null with fewer than two things or where a series ties everything.
 * @throws RangeError on series of different lengths.
 * @see Kendall & Gibbons 1990, Rank Correlation Methods, ch. 3.
 */
export function spearmanRho(one: readonly number[], other: readonly number[]): number | null {
  requirePairs(one, other);
  const ranks = [doubledMidranks(one), doubledMidranks(other)] as const;
  const mean = one.length + 1;
  const product = (left: readonly number[], right: readonly number[]) =>
    left.reduce((sum, rank, at) => sum + (rank - mean) * ((right[at] ?? 0) - mean), 0);
  const spread = product(ranks[0], ranks[0]) * product(ranks[1], ranks[1]);
  return spread === 0 ? null : product(...ranks) / Math.sqrt(spread);
}

/**
 * Kendall's τ-b between two series: pairs in the same order less pairs in opposite order, over the
 * pairs that either series does not tie (geometric mean).
 *
 * @param one @param other as for `spearmanRho`.
 * @returns −1 … 1; null with fewer than two things or where a series ties everything.
 * @throws RangeError on series of different lengths.
 * @see Kendall 1945, “The treatment of ties in ranking problems”, Biometrika 33.
 */
export function kendallTauB(one: readonly number[], other: readonly number[]): number | null {
  requirePairs(one, other);
  let agreed = 0;
  let untiedOne = 0;
  let untiedOther = 0;
  for (let high = 1; high < one.length; high += 1)
    for (let low = 0; low < high; low += 1) {
      const step = Math.sign((one[high] ?? 0) - (one[low] ?? 0));
      const otherStep = Math.sign((other[high] ?? 0) - (other[low] ?? 0));
      agreed += step * otherStep;
      untiedOne += Math.abs(step);
      untiedOther += Math.abs(otherStep);
    }
  const spread = untiedOne * untiedOther;
  return spread === 0 ? null : agreed / Math.sqrt(spread);
}

function doubledMidranks(series: readonly number[]): number[] {
  return series.map((value) =>
    series.reduce((rank, other) => rank + (other < value ? 2 : other === value ? 1 : 0), 1),
  );
}

function requirePairs(one: readonly number[], other: readonly number[]): void {
  if (one.length !== other.length)
    throw new RangeError(`${one.length} and ${other.length} things do not pair`);
}

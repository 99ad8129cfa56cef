/** A rating scale of whole points, such as 1 … 5. */
export type Scale = { min: number; max: number };

/** Everything but `n` and `distribution` is null without ratings; `sd` also with only one. */
export type ScaleSummary = {
  n: number;
  mean: number | null;
  median: number | null;
  /** First and third quartile, Hyndman–Fan type 7. */
  q1: number | null;
  q3: number | null;
  /** Sample standard deviation, divisor n − 1. */
  sd: number | null;
  /** Ratings on each point of the scale, from `min` to `max`. */
  distribution: number[];
};

/**
 * Summary of ratings on a scale, in points of that scale. Quantiles are type 7 (the default of R
 * and NumPy): position (n − 1)·p, interpolated. Sums are whole numbers, so order changes nothing.
 *
 * @param values one rating per person who rated; leave out “no sé”.
 * @throws RangeError on a scale that is not two ascending whole numbers, or a rating off it.
 * @see Hyndman & Fan 1996, “Sample Quantiles in Statistical Packages”, American Statistician 50(4).
 */
export function summariseScale(values: readonly number[], scale: Scale): ScaleSummary {
  const distribution = distributionOf(values, scale);
  const n = values.length;
  const sum = values.reduce((total, value) => total + value, 0);
  const squares = values.reduce((total, value) => total + value * value, 0);
  const quartile = (quarters: number) => quantile(distribution, n, scale.min, quarters);
  return {
    n,
    mean: n === 0 ? null : sum / n,
    median: quartile(2),
    q1: quartile(1),
    q3: quartile(3),
    sd: n < 2 ? null : Math.sqrt((n * squares - sum * sum) / (n * (n - 1))),
    distribution,
  };
}

/** The point halfway along a scale: 3 on 1 … 5, 5.5 on 1 … 10. */
export function midpointOf(scale: Scale): number {
  return (scale.min + scale.max) / 2;
}

function distributionOf(values: readonly number[], { min, max }: Scale): number[] {
  if (!Number.isSafeInteger(min) || !Number.isSafeInteger(max) || min >= max) {
    throw new RangeError(`not a scale: ${min} … ${max}`);
  }
  const distribution = new Array<number>(max - min + 1).fill(0);
  for (const value of values) {
    if (!Number.isInteger(value) || value < min || value > max) {
      throw new RangeError(`${value} is not on the scale ${min} … ${max}`);
    }
    distribution[value - min] = (distribution[value - min] ?? 0) + 1;
  }
  return distribution;
}

function quantile(
  distribution: readonly number[],
  n: number,
  min: number,
  quarters: number,
): number | null {
  if (n === 0) return null;
  const quarterPosition = (n - 1) * quarters;
  const below = Math.floor(quarterPosition / 4);
  const weight = (quarterPosition % 4) / 4;
  const lower = orderStatistic(distribution, min, below);
  return weight === 0
    ? lower
    : lower + weight * (orderStatistic(distribution, min, below + 1) - lower);
}

function orderStatistic(distribution: readonly number[], min: number, index: number): number {
  let reached = 0;
  for (const [point, count] of distribution.entries()) {
    reached += count;
    if (index < reached) return min + point;
  }
  throw new RangeError(`no rating at position ${index}`);
}

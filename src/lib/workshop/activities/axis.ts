// One axis of ratings from 1 to 5, with what may be said at that many answers.
import { summariseScale } from '#lib/measures/scale-summary.ts';
import { MIN_FOR_STATISTICS } from '#lib/measures/suppression.ts';
import type { AxisRow } from '../results.ts';

/** The points of every rating, of a scale or of an axis. */
export const RATING_SCALE = { min: 1, max: 5 };

export function axisRow(values: readonly number[]): AxisRow {
  const { n, mean, median, q1, q3, sd, distribution } = summariseScale(values, RATING_SCALE);
  return n < MIN_FOR_STATISTICS
    ? { n, mean, median: null, q1: null, q3: null, sd: null, distribution }
    : { n, mean, median, q1, q3, sd, distribution };
}

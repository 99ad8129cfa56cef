// A word for how far a room agrees on one axis, withheld where so few answers would flag a random room.
import { agreement } from '#lib/measures/agreement.ts';
import { MIN_FOR_STATISTICS } from '#lib/workshop/results.ts';

export type AgreementFlag = 'agreement' | 'partial' | 'dispersed' | 'divided';

/**
 * Flag of the ratings on one axis, by van der Eijk's A; null below five answers.
 *
 * The limits are .6, .3 and a negative A, moved outwards until rooms that answer at random are called
 * agreed or divided on fewer than 5 % of two-axis items at every size from 5 to 30 (see the test).
 *
 * @param distribution answers on the points 1 … 5.
 */
export function agreementFlag(distribution: readonly number[]): AgreementFlag | null {
  const n = distribution.reduce((sum, count) => sum + count, 0);
  const measured = agreement(distribution);
  if (measured === null || n < MIN_FOR_STATISTICS) return null;
  const limits = LIMITS.find((limit) => n >= limit.from) ?? LIMITS[0];
  if (measured < limits.divided || hasTwoCamps(distribution, n)) return 'divided';
  if (measured >= limits.agreed) return 'agreement';
  return measured >= 0.3 ? 'partial' : 'dispersed';
}

/** From that many answers on, largest first. */
const LIMITS = [
  { from: 10, agreed: 0.6, divided: -0.3 },
  { from: 7, agreed: 0.72, divided: -0.4 },
  { from: 5, agreed: 0.85, divided: -0.59 },
] as const;

/** Nobody in the middle and a third or more on each side; among fewer than 18 that happens by chance. */
function hasTwoCamps(
  [one = 0, two = 0, middle = 0, four = 0, five = 0]: readonly number[],
  n: number,
): boolean {
  return n >= 18 && middle === 0 && (one + two) * 3 >= n && (four + five) * 3 >= n;
}

// A word for how far a room agrees on one axis, withheld where so few answers would flag a random room.
import { agreement } from './agreement.ts';

export type AgreementFlag = 'agreement' | 'partial' | 'dispersed' | 'divided';

/**
 * Flag of ratings on a scale of five points, by van der Eijk's A.
 *
 * From ten answers on: `agreement` at A ≥ .6, `partial` at A ≥ .3, `dispersed` below, `divided` at A < −.3 or where
 * eighteen or more stand in two camps. With fewer the limits move outwards, until rooms that answer at random are called
 * agreed or divided on fewer than 5 % of two-axis items at every size from 5 to 30; the test simulates them.
 *
 * @param distribution ratings on each of the points 1 … 5, whole numbers.
 * @returns null below five ratings.
 * @throws RangeError where `agreement` does.
 * @see van der Eijk 2001, “Measuring agreement in ordered rating scales”, Quality & Quantity 35. The limits .6 and .3
 *   are ours, of the method's section 4.3.
 */
export function agreementFlag(distribution: readonly number[]): AgreementFlag | null {
  const n = distribution.reduce((sum, count) => sum + count, 0);
  const measured = agreement(distribution);
  const limits = LIMITS.find((limit) => n >= limit.from);
  if (measured === null || !limits) return null;
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

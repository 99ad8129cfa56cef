// How far a room is of one mind, by one definition for votes, orders and ratings: pair-agreement.ts.
import { jackknife, type Interval } from './jackknife.ts';
import { midrankRows } from './kendall-w.ts';
import { rankAgreement, ratingAgreement, voteAgreement } from './pair-agreement.ts';
import type { Ranking } from './ranking.ts';
import { MIN_FOR_STATISTICS } from './suppression.ts';

export type AlignmentWord = 'high' | 'medium' | 'low';

export type Alignment = {
  /** 1 is one mind, 0 what answers by lot would give; the sign is kept, and shown as 0. */
  value: number;
  /** 90 %, by the jackknife over people. */
  interval: Interval;
  /** Read from the lower end of the interval, so that a small room is not flattered. */
  word: AlignmentWord;
  /** People whose answers these are. */
  n: number;
};

/** More often than in one of twenty rooms, answers by lot would all be the same: no word is honest. */
const BY_LOT_MOST = 0.05;

/** From how much agreement on each word is used. Ours; in the range of Landis & Koch 1977, halved. */
const HIGH = 0.6;
const MEDIUM = 0.3;

/**
 * Alignment of a vote for one option.
 *
 * @param choices the option each person chose, as its index among `options`, «Ninguna» included.
 * @returns null below five people, or where so few people have so few options that a room of one mind
 *   says nothing.
 */
export function voteAlignment(choices: readonly number[], options: number): Alignment | null {
  if (options < 2 || options ** (1 - choices.length) > BY_LOT_MOST) return null;
  return alignmentOf(choices, (people) => voteAgreement(countsOf(people, options)));
}

/**
 * Alignment of orders.
 *
 * @param ballots one ranking per person; whoever ranks nothing, or ties all, orders nothing.
 * @returns null below five people who order, or two options.
 */
export function rankAlignment(
  ballots: readonly Ranking[],
  options: readonly string[],
): Alignment | null {
  const rows = midrankRows(ballots, options).filter((row) => row.some((rank) => rank !== row[0]));
  return alignmentOf(rows, rankAgreement);
}

/**
 * Alignment of ratings: the mean over questions, such as the items of a matrix on both axes.
 *
 * @param people a row each: the rating 1 … `points` of every question, null for «no sé».
 * @param points of the scale, K.
 * @returns null below five people who rated anything, or where no question has two ratings.
 */
export function ratingAlignment(
  people: readonly (readonly (number | null)[])[],
  points: number,
): Alignment | null {
  const rating = people.filter((row) => row.some((value) => value !== null));
  const questions = rating[0]?.length ?? 0;
  return alignmentOf(rating, (rows) => {
    const measured = Array.from({ length: questions }, (_, question) => {
      const values = rows.flatMap((row) => row[question] ?? []);
      return ratingAgreement(
        countsOf(
          values.map((value) => value - 1),
          points,
        ),
      );
    }).filter((value) => value !== null);
    return measured.length === 0 ? null : meanOf(measured);
  });
}

/**
 * A workshop's alignment: the plain mean of the steps that were measured, never to be shown without them.
 * The interval takes the steps for independent.
 *
 * @returns null where none was measured.
 */
export function overallAlignment(steps: readonly Alignment[]): Omit<Alignment, 'n'> | null {
  if (steps.length === 0) return null;
  const value = meanOf(steps.map((step) => step.value));
  const reach = (end: (step: Alignment) => number) =>
    Math.hypot(...steps.map((step) => end(step) - step.value)) / steps.length;
  const interval = {
    low: value - reach((step) => step.interval.low),
    high: value + reach((step) => step.interval.high),
  };
  return { value, interval, word: wordFor(interval.low) };
}

function alignmentOf<Person>(
  people: readonly Person[],
  statistic: (people: readonly Person[]) => number | null,
): Alignment | null {
  if (people.length < MIN_FOR_STATISTICS) return null;
  const found = jackknife(people, statistic);
  if (found === null) return null;
  const { value, low, high } = found;
  return { value, interval: { low, high }, word: wordFor(low), n: people.length };
}

function wordFor(low: number): AlignmentWord {
  // A unanimous room is at 1 but for the last bit of a quotient.
  if (low >= HIGH - Number.EPSILON) return 'high';
  return low >= MEDIUM ? 'medium' : 'low';
}

function countsOf(values: readonly number[], length: number): number[] {
  const counts = new Array<number>(length).fill(0);
  for (const value of values) {
    if (!Number.isInteger(value) || value < 0 || value >= length)
      throw new RangeError(`${value} is none of ${length} answers`);
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

// How far a room is of one mind, by one definition for votes, orders and ratings: pair-agreement.ts.
import { jackknifeInterval, type Interval } from './jackknife.ts';
import { kendallWWithoutEach, midrankRows } from './kendall-w.ts';
import { meanRho, rankAgreement, ratingAgreement, voteAgreement } from './pair-agreement.ts';
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
  const counts = countsOf(choices, options);
  const without = counts.map((count, option) =>
    count === 0 ? null : voteAgreement(lessOne(counts, option)),
  );
  return alignmentOf(
    voteAgreement(counts),
    choices.map((choice) => without[choice] ?? null),
  );
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
  const without = kendallWWithoutEach(rows).map((w) =>
    w === null ? null : meanRho(w, rows.length - 1),
  );
  return alignmentOf(rankAgreement(rows), without);
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
  const questions = Array.from({ length: rating[0]?.length ?? 0 }, (_, question) =>
    countsOf(
      rating.flatMap((row) => ((row[question] ?? null) === null ? [] : (row[question] ?? 0) - 1)),
      points,
    ),
  );
  const without = rating.map((row) =>
    meanAgreement(
      questions.map((counts, question) => {
        const own = row[question] ?? null;
        return own === null ? counts : lessOne(counts, own - 1);
      }),
    ),
  );
  return alignmentOf(meanAgreement(questions), without);
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

function alignmentOf(value: number | null, without: readonly (number | null)[]): Alignment | null {
  const known = without.filter((one) => one !== null);
  const isKnown = value !== null && known.length === without.length;
  if (!isKnown || without.length < MIN_FOR_STATISTICS) return null;
  const interval = jackknifeInterval(value, known);
  return { value, interval, word: wordFor(interval.low), n: without.length };
}

/** Of the questions that two people answered. */
function meanAgreement(questions: readonly (readonly number[])[]): number | null {
  const measured = questions.map(ratingAgreement).filter((value) => value !== null);
  return measured.length === 0 ? null : meanOf(measured);
}

const lessOne = (counts: readonly number[], answer: number): number[] =>
  counts.map((count, other) => (other === answer ? count - 1 : count));

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

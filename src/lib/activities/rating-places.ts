// Which rating stands at which place of a question's words: the first word is a one.
import type { Rating } from '#lib/workshop/answers.ts';

/** The core's limit, said again: importing it would bring the core's rules to the phone. The test holds them equal. */
export const REASON_MAX_LENGTH = 200;

const RATINGS: readonly Rating[] = [1, 2, 3, 4, 5];

export function ratingAt(place: number): Rating {
  const rating = RATINGS[place];
  if (rating === undefined) throw new RangeError(`No place ${place} among ${RATINGS.length} words`);
  return rating;
}

// Which rating stands at which place of a scale: a scale grows from 1 to 5, grades of support stand best first.
import type { Rating } from '#lib/workshop/answers.ts';

/** The core's limit, said again: importing it would bring the core's rules to the phone. The test holds them equal. */
export const REASON_MAX_LENGTH = 200;

export function ratingPlaces(isBestFirst: boolean): readonly Rating[] {
  return isBestFirst ? [5, 4, 3, 2, 1] : [1, 2, 3, 4, 5];
}

export function ratingAt(places: readonly Rating[], place: number): Rating {
  const rating = places[place];
  if (rating === undefined) throw new RangeError(`No place ${place} on a scale of ${places.length}`);
  return rating;
}

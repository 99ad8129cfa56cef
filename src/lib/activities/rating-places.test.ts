import { expect, test } from 'vitest';
import { REASON_MAX_LENGTH as coreLimit } from '#lib/workshop/decide/entries.ts';
import { ratingAt, ratingPlaces, REASON_MAX_LENGTH } from './rating-places.ts';

test('the phone and the core limit a reason alike', () => {
  expect(REASON_MAX_LENGTH).toBe(coreLimit);
});

test('grades of support stand best first: the first is a five', () => {
  expect(ratingAt(ratingPlaces(true), 0)).toBe(5);
  expect(ratingAt(ratingPlaces(false), 0)).toBe(1);
  expect(() => ratingAt(ratingPlaces(false), 5)).toThrow(RangeError);
});

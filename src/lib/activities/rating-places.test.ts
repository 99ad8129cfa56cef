import { expect, test } from 'vitest';
import { REASON_MAX_LENGTH as coreLimit } from '#lib/workshop/decide/entries.ts';
import { ratingAt, REASON_MAX_LENGTH } from './rating-places.ts';

test('the phone and the core limit a reason alike', () => {
  expect(REASON_MAX_LENGTH).toBe(coreLimit);
});

test('ratings count the words of the question in their order', () => {
  expect([0, 1, 2, 3, 4].map(ratingAt)).toEqual([1, 2, 3, 4, 5]);
  expect(() => ratingAt(5)).toThrow(RangeError);
});

import { expect, test } from 'vitest';
import { typedMinutes } from './typed-minutes.ts';

test.each([
  ['8', 8],
  ['0', 0],
  ['1.5', 1.5],
  ['1,5', 1.5],
  ['240', 240],
])('«%s» is %d minutes', (typed, minutes) => {
  expect(typedMinutes(typed)).toBe(minutes);
});

test.each(['', ' ', '-1', '241', 'ocho'])('«%s» is no length of time', (typed) => {
  expect(typedMinutes(typed)).toBeNull();
});

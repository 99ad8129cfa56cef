import { expect, test } from 'vitest';
import { cardAt, placeOf } from './reached-card.ts';

const listOf = (ids: string) => [...ids].map((id) => ({ id }));
const all = listOf('abcd');

test('the card in hand stays in hand when one before it is hidden, and when that comes back', () => {
  const reached = cardAt(all, 2);
  expect(placeOf(listOf('bcd'), reached)).toBe(1);
  expect(placeOf(all, reached)).toBe(2);
});

test('where it is hidden itself the next one takes its place, or the last', () => {
  expect(placeOf(listOf('abd'), cardAt(all, 2))).toBe(2);
  expect(placeOf(listOf('abc'), cardAt(all, 3))).toBe(2);
  expect(placeOf([], cardAt(all, 1))).toBe(0);
});

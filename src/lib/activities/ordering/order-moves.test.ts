import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moved, toggled } from './order-moves.ts';

const items = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const orders = fc.shuffledSubarray(items);

test('a tap adds at the end, and a second tap takes out', () => {
  expect(toggled(['b'], 'a', 5)).toEqual(['b', 'a']);
  expect(toggled(['b', 'a', 'c'], 'a', 5)).toEqual(['b', 'c']);
});

test('a full order takes no more, but lets go', () => {
  expect(toggled(['a', 'b'], 'c', 2)).toEqual(['a', 'b']);
  expect(toggled(['a', 'b'], 'b', 2)).toEqual(['a']);
});

test('an arrow swaps neighbours and stops at both ends', () => {
  expect(moved(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c']);
  expect(moved(['a', 'b', 'c'], 'c', 1)).toEqual(['a', 'b', 'c']);
  expect(moved(['a', 'b'], 'g', 1)).toEqual(['a', 'b']);
});

test('no move loses or doubles an item, or passes the places', () => {
  fc.assert(
    fc.property(orders, fc.constantFrom(...items), fc.constantFrom(-1, 1), (order, item, by) => {
      expect([...moved(order, item, by as -1 | 1)].sort()).toEqual([...order].sort());
      const next = toggled(order, item, Math.max(5, order.length));
      expect(new Set(next).size).toBe(next.length);
      expect(next.length).toBeLessThanOrEqual(Math.max(5, order.length));
    }),
  );
});

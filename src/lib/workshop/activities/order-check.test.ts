import { expect, test } from 'vitest';
import { orderCheck } from './order-check.ts';

const items = ['a', 'b', 'c'];
const people = (count: number, order: readonly string[]) =>
  Array.from({ length: count }, () => order);

test('[V15] one order shared by all is checked by every rule and contested nowhere', () => {
  const check = orderCheck(people(6, items), items);
  expect(check).toMatchObject({ w: 1, winner: 'a', firstByOtherRule: ['a'], contested: [] });
  expect(check.alignment?.word).toBe('high');
});

test('[V15] below five who order there is no W and no alignment, but the votes of each pair stand', () => {
  const check = orderCheck([...people(3, items), ['b', 'a', 'c']], items);
  expect(check).toMatchObject({ w: null, alignment: null, winner: 'a', contested: [] });
});

test('[V15] whoever beats everybody one by one may not be first by points', () => {
  // Borda: b 12, a 11; yet six of ten put a before b.
  const orders = [...people(6, ['a', 'b', 'c']), ...people(4, ['b', 'c', 'a'])];
  const check = orderCheck(orders, ['b', 'a', 'c']);
  expect(check.winner).toBe('a');
  expect(check.contested).toEqual([{ ahead: 'b', behind: 'a', forAhead: 4, forBehind: 6 }]);
});

test('[V15] nothing left out earns what survey tools would take away', () => {
  const orders = [...people(3, ['a']), ...people(2, ['b', 'c', 'a'])];
  expect(orderCheck(orders, items).firstByOtherRule).toEqual(['a']);
});

test('[V15] before anybody has ordered there is nothing to check', () => {
  const nothing = { w: null, alignment: null, winner: null, firstByOtherRule: [], contested: [] };
  expect(orderCheck([], items)).toEqual(nothing);
  expect(orderCheck([[], []], items)).toEqual(nothing);
});

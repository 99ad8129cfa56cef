import { expect, it } from 'vitest';
import { movedOrder } from './moved-order.ts';

const agenda = [
  { id: 'a', started: true },
  { id: 'b', started: false },
  { id: 'c', started: false },
];

it('moves a place down or up', () => {
  expect(movedOrder(agenda, 'b', 1)).toEqual(['a', 'c', 'b']);
  expect(movedOrder(agenda, 'c', -1)).toEqual(['a', 'c', 'b']);
});

it('never passes what has started, nor the ends', () => {
  expect(movedOrder(agenda, 'b', -1)).toBeNull();
  expect(movedOrder(agenda, 'c', 1)).toBeNull();
  expect(movedOrder(agenda, 'a', 1)).toBeNull();
});

import { expect, test } from 'vitest';
import { mostInOneSecond, stageDelaysMs } from './arrivals.ts';
import type { Sent } from './submit.ts';

test('each submission waits for the first view that counts it', () => {
  const sent = [0, 10, 20].map(sentAt);
  const counted = [
    { atMs: -5, answered: 0 },
    { atMs: 12, answered: 1 },
    { atMs: 30, answered: 3 },
  ];
  expect(stageDelaysMs(sent, counted)).toEqual([12, 20, 10]);
});

test('what no view ever counted has no delay', () => {
  expect(stageDelaysMs([0, 10].map(sentAt), [{ atMs: 12, answered: 1 }])).toEqual([12]);
});

test('a second that slides finds the crowd a second by the clock would split', () => {
  expect(mostInOneSecond([0, 900, 950, 1000, 1050, 1899, 1950])).toBe(5);
  expect(mostInOneSecond([])).toBe(0);
});

function sentAt(sentMs: number): Sent {
  return { phone: 0, submission: { event: 'vote', payload: undefined }, sentMs, accepted: true };
}

import { expect, test } from 'vitest';
import { spokenMoment } from './spoken-moment.ts';

test.each([
  [301_000, 300_000, 'fiveMinutes'],
  [300_000, 299_000, null],
  [61_000, 60_000, 'oneMinute'],
  [11_000, 9_000, 'tenSeconds'],
  [1_000, 0, 'over'],
  [0, 0, null],
  // Asleep through several of them: only the last is still true.
  [400_000, 5_000, 'tenSeconds'],
  // One more minute was given.
  [5_000, 65_000, null],
  [null, 60_000, null],
  [61_000, null, null],
])('from %s to %s ms: %s', (before, now, moment) => {
  expect(spokenMoment(before, now)).toBe(moment);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { competitionRanks } from './competition-rank.ts';

test('ties read 1, 2, 2, 2, 5', () => {
  expect(competitionRanks([9, 4, 4, 4, 1])).toEqual([1, 2, 2, 2, 5]);
  expect(competitionRanks([4, 1, 4, 9, 4])).toEqual([2, 5, 2, 1, 2]);
  expect(competitionRanks([])).toEqual([]);
  expect(competitionRanks([0, -0])).toEqual([1, 1]);
});

test('a score that is not finite is refused', () => {
  expect(() => competitionRanks([1, Number.NaN])).toThrow(RangeError);
  expect(() => competitionRanks([1, Infinity])).toThrow(RangeError);
});

test('the place of a score is one more than the scores above it', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 6 })), (scores) => {
      const above = scores.map((score) => 1 + scores.filter((other) => other > score).length);
      expect(competitionRanks(scores)).toEqual(above);
    }),
  );
});

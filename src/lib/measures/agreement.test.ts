import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oracleCase } from '../../../tests/fixtures/oracle-case.ts';
import { agreement } from './agreement.ts';

const counts = fc.array(fc.nat(20), { minLength: 3, maxLength: 10 });

describe('published cases', () => {
  for (const id of ['A-1', 'A-6', 'A-7', 'A-8']) {
    const oracle = oracleCase<number[], number>(id);
    test(oracle.title, () => {
      const found = agreement(oracle.input) ?? Number.NaN;
      expect(Math.abs(found - oracle.expected)).toBeLessThan(oracle.tolerance);
    });
  }
});

test('the three ideal types are exact on every scale', () => {
  for (const points of [3, 4, 5, 7, 10]) {
    const even = new Array<number>(points).fill(3);
    expect(agreement(even)).toBe(0);
    expect(agreement(even.map((count, point) => (point === 1 ? count : 0)))).toBe(1);
    const ends = even.map((count, point) => (point === 0 || point === points - 1 ? count : 0));
    expect(agreement(ends)).toBe(-1);
  }
});

test('no ratings, no agreement; short scales and odd counts are refused', () => {
  expect(agreement([0, 0, 0])).toBeNull();
  expect(() => agreement([1, 1])).toThrow(RangeError);
  expect(() => agreement([1, -1, 2])).toThrow(RangeError);
  expect(() => agreement([1, 0.5, 2])).toThrow(RangeError);
});

test('A lies between −1 and 1, and reads the same from either end', () => {
  fc.assert(
    fc.property(counts, (distribution) => {
      const found = agreement(distribution);
      if (found !== null) expect(found >= -1 && found <= 1).toBe(true);
      expect(agreement(distribution.toReversed())).toBe(found);
    }),
  );
});

test('cloning every rating leaves A', () => {
  fc.assert(
    fc.property(counts, fc.integer({ min: 2, max: 9 }), (distribution, copies) => {
      const cloned = agreement(distribution.map((count) => count * copies));
      const once = agreement(distribution);
      if (once === null) expect(cloned).toBeNull();
      else expect(cloned).toBeCloseTo(once, 12);
    }),
  );
});

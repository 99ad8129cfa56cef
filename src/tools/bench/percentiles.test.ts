import { expect, test } from 'vitest';
import { median, percentiles } from './percentiles.ts';

test('percentiles are ranks of what was measured, never between', () => {
  const values = Array.from({ length: 200 }, (_, index) => 200 - index);
  expect(percentiles(values)).toEqual({ p50: 100, p95: 190, p99: 198 });
  expect(percentiles([7])).toEqual({ p50: 7, p95: 7, p99: 7 });
});

test('a median of an even number lies between the middle two', () => {
  expect(median([9, 1, 4, 2])).toBe(3);
  expect(median([10, 9, 100])).toBe(10);
  expect(median([])).toBeNaN();
});

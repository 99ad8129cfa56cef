import { expect, test } from 'vitest';
import { seededNumbers, seededShares } from './seeded-numbers.ts';

const drawn = (seed: number, count: number): number[] => {
  const next = seededNumbers(seed);
  return Array.from({ length: count }, next);
};

test('the same seed draws the same numbers, another seed others', () => {
  expect(drawn(1, 20)).toEqual(drawn(1, 20));
  expect(drawn(1, 20)).not.toEqual(drawn(2, 20));
  expect(drawn(1 + 2 ** 32, 5)).toEqual(drawn(1, 5));
});

test('whole numbers; as shares, each tenth as often', () => {
  expect(drawn(7, 100).every((number) => Number.isSafeInteger(number) && number >= 0)).toBe(true);
  const share = seededShares(7);
  const tenths = Array<number>(10).fill(0);
  for (let draw = 0; draw < 10_000; draw += 1) {
    const tenth = Math.floor(share() * 10);
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  expect(tenths).toHaveLength(10);
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
});

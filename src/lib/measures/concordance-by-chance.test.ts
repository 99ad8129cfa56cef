import { expect, test } from 'vitest';
import { oracleCase } from '../../../tests/fixtures/oracle-case.ts';
import { concordanceByChance } from './concordance-by-chance.ts';
import { seededBelow, shuffleNumbers } from './seeded-numbers.ts';

const friedman = oracleCase<{ k: number; N: number }, Record<string, number>>('W-5');
/** Three judges of three items with the rank sums that give each χ²ᵣ. */
const ROOMS: Record<string, number[][]> = {
  'P(chi2r>=6)': [
    [1, 2, 3],
    [1, 2, 3],
    [1, 2, 3],
  ],
  'P(>=4.667)': [
    [1, 2, 3],
    [1, 2, 3],
    [1, 3, 2],
  ],
  'P(>=2.667)': [
    [1, 2, 3],
    [1, 3, 2],
    [2, 1, 3],
  ],
  'P(>=2)': [
    [1, 2, 3],
    [1, 2, 3],
    [3, 1, 2],
  ],
};

test.for(Object.entries(friedman.expected))(`${friedman.title}: %s`, ([name, expected]) => {
  const found = concordanceByChance(ROOMS[name] ?? []);
  expect(found?.method).toBe('exact');
  expect(Math.abs((found?.p ?? 9) - expected)).toBeLessThan(friedman.tolerance);
});

const alike = Array.from({ length: 12 }, () => [1, 2, 3, 4, 5]);

test('a room of one mind is never a matter of chance, and the same seed says the same', () => {
  const found = concordanceByChance(alike, 7);
  expect(found).toEqual({ p: 1 / 10_000, method: 'drawn', rooms: 9_999 });
  expect(concordanceByChance(alike, 7)).toEqual(found);
});

test('drawn and exact tell the same story', () => {
  const room = [
    [1, 2, 3, 4],
    [2, 1, 3, 4],
    [1, 2, 4, 3],
    [4, 1, 2, 3],
  ];
  const exact = concordanceByChance(room);
  const more = concordanceByChance([...room, [1.5, 1.5, 3.5, 3.5], [2.5, 2.5, 2.5, 2.5]]);
  expect(exact?.method).toBe('exact');
  expect(more?.method).toBe('drawn');
  expect(exact?.p).toBeGreaterThan(more?.p ?? 1);
});

test('too few who order something leave nothing to say', () => {
  expect(concordanceByChance([])).toBeNull();
  expect(concordanceByChance([[1, 2, 3]])).toBeNull();
  expect(
    concordanceByChance([
      [1, 2, 3],
      [2, 2, 2],
    ]),
  ).toBeNull();
});

test('rooms by lot find p below 5 % in about 5 % of cases', () => {
  // Few draws a room, to keep it short.
  const below = seededBelow(2026);
  const rooms = Array.from({ length: 400 }, () => Array.from({ length: 6 }, () => byLot(below)));
  const low = rooms.filter((room, seed) => (concordanceByChance(room, seed, 199)?.p ?? 1) <= 0.05);
  expect(low.length / rooms.length).toBeGreaterThan(0.02);
  expect(low.length / rooms.length).toBeLessThan(0.08);
});

function byLot(below: (end: number) => number): number[] {
  const ranks = Int32Array.of(1, 2, 3, 4, 5, 6);
  shuffleNumbers(ranks, below);
  return [...ranks];
}

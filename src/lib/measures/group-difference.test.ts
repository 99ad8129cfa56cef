import { expect, test } from 'vitest';
import { oracleCase } from '../../../tests/fixtures/oracle-case.ts';
import { groupDifference } from './group-difference.ts';
import { holm } from './holm.ts';

const vitaminE = oracleCase<[number[], number[]], { p_two_sided: number }>('PERM-1');
test(vitaminE.title, () => {
  const [treated, control] = vitaminE.input;
  const found = groupDifference(
    treated.map((value) => [value]),
    control.map((value) => [value]),
  );
  expect(found?.method).toBe('exact');
  expect(Math.abs((found?.p ?? 9) - vitaminE.expected.p_two_sided)).toBeLessThan(
    vitaminE.tolerance,
  );
});

const camp = (rating: number, people: number) => Array.from({ length: people }, () => [rating, 3]);

test('two camps differ where they differ, and only there', () => {
  const found = groupDifference(camp(5, 12), camp(1, 12));
  expect(found?.method).toBe('drawn');
  expect(found?.distance).toBe(4);
  expect(found?.p).toBe(1 / 10_000);
  expect(found?.items).toEqual([
    { difference: 4, p: 1 / 10_000, adjusted: 2 / 10_000 },
    { difference: 0, p: 1, adjusted: 1 },
  ]);
  expect(groupDifference(camp(5, 12), camp(1, 12))).toEqual(found);
});

test('an item that one group did not answer has no difference to test', () => {
  const found = groupDifference(
    [
      [1, null],
      [2, null],
    ],
    [
      [2, 4],
      [3, 5],
      [4, 4],
    ],
  );
  expect(found?.items[1]).toEqual({ difference: null, p: null, adjusted: null });
  expect(found?.items[0]?.adjusted).toBe(found?.items[0]?.p);
  expect(groupDifference([], [[1]])).toBeNull();
  expect(() => groupDifference([[1]], [[1, 2]])).toThrow(RangeError);
});

test('Holm: the smallest times all, the next times one less, never falling', () => {
  expect(holm([0.01, 0.04, 0.03, null])).toEqual([0.03, 0.06, 0.06, null]);
  expect(holm([0.5, 0.9])).toEqual([1, 1]);
  expect(holm([])).toEqual([]);
});

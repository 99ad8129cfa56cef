import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, together } from './comparison.ts';

const between = (stated: unknown, counted: unknown) =>
  compare(stated, counted, 'results').differences.map((one) => ({
    ...one,
    path: one.path.join('.'),
  }));

test('equal values differ in nothing, and their numbers are counted', () => {
  const value = {
    voters: 3,
    mean: 2.5,
    rows: [
      { label: 'x', n: null },
      { label: 'y', n: 0 },
    ],
  };
  expect(compare(structuredClone(value), value, 'results')).toEqual({
    figures: 3,
    differences: [],
  });
});

test('every place that differs is told, with both values', () => {
  const stated = { voters: 34, rows: [{ n: 1 }, { n: 2 }], label: 'a' };
  const counted = { voters: 31, rows: [{ n: 1 }, { n: 3 }], label: 'b' };
  expect(between(stated, counted)).toEqual([
    { path: 'results.voters', stated: 34, counted: 31 },
    { path: 'results.rows.1.n', stated: 2, counted: 3 },
    { path: 'results.label', stated: 'a', counted: 'b' },
  ]);
});

test('what is missing and what is too much are differences, each once', () => {
  expect(between({ a: 1, extra: [1, 2] }, { a: 1, lost: 2 })).toEqual([
    { path: 'results.lost', stated: undefined, counted: 2 },
    { path: 'results.extra', stated: [1, 2], counted: undefined },
  ]);
  expect(between([1, 2, 3], [1])).toHaveLength(2);
  expect(between([1], [1, 2, 3])).toHaveLength(2);
});

test.each<[unknown, unknown, boolean]>([
  [31, 31, true],
  [31.000_000_000_1, 31, false],
  [2.5, 2.5 + 9e-10, true],
  [2.5, 2.5 + 2e-9, false],
  [3, 3 - 1e-12, true],
  [null, 0, false],
  ['3', 3, false],
  [undefined, 3, false],
  [{}, [], false],
  [[], {}, false],
  [7, { n: 7 }, false],
  [{ n: 7 }, 7, false],
])('%j stated and %j counted: the same is %s', (stated, counted, same) => {
  expect(between(stated, counted).length === 0).toBe(same);
});

test('names of Object are keys like any other', () => {
  const stated: unknown = JSON.parse('{"__proto__": {"n": 1}}');
  expect(between(stated, { constructor: 1 }).map(({ path }) => path)).toEqual([
    'results.constructor',
    'results.__proto__',
  ]);
});

test('a statement of any depth is not walked', () => {
  let deep: unknown = 0;
  for (let depth = 0; depth < 50_000; depth += 1) deep = [deep];
  expect(between({ n: deep }, { n: 1 })).toHaveLength(1);
});

test('one changed number anywhere is found at its place, and nowhere else', () => {
  const property = fc.property(
    fc.jsonValue({ maxDepth: 4 }),
    fc.integer(),
    fc.integer({ min: 1 }),
    (value, number, by) => {
      const counted = { before: value, list: [value, number, value] };
      const stated = { before: value, list: [value, number + by, value] };
      expect(between(stated, counted)).toEqual([
        { path: 'results.list.1', stated: number + by, counted: number },
      ]);
      expect(between(counted, counted)).toEqual([]);
    },
  );
  fc.assert(property, { seed: 20261124, numRuns: 1000 });
});

test('several comparisons are one', () => {
  const whole = together(compare(1, 1, 'a'), compare(2, 3, 'b'));
  expect(whole).toEqual({ figures: 2, differences: [{ path: ['b'], stated: 2, counted: 3 }] });
});

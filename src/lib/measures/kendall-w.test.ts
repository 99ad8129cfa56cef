import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  options,
  partialRankings,
  tiedRankings,
  withShuffle,
} from '../../../tests/fixtures/ballots.ts';
import { oracleCase } from '../../../tests/fixtures/oracle-case.ts';
import { kendallW, kendallWWithoutEach, midrankRows } from './kendall-w.ts';

const anxiety = oracleCase<number[][], { W: number }>('W-1');
test(anxiety.title, () => {
  expect(Math.abs((kendallW(anxiety.input).w ?? 0) - anxiety.expected.W)).toBeLessThan(
    anxiety.tolerance,
  );
});

const chiSquare = oracleCase<number[][], { chi2: number; df: number }>('W-1b');
test(chiSquare.title, () => {
  const { w, judges } = kendallW(chiSquare.input);
  const computed = judges * chiSquare.expected.df * (w ?? 0);
  expect(Math.abs(computed - chiSquare.expected.chi2)).toBeLessThan(chiSquare.tolerance);
});

const executives = oracleCase<number[][], { S: number; W: number }>('W-3');
test(executives.title, () => {
  const { w, sumOfSquares } = kendallW(executives.input);
  expect(sumOfSquares).toBe(executives.expected.S);
  expect(Math.abs((w ?? 0) - executives.expected.W)).toBeLessThan(executives.tolerance);
});

test('the same order is 1, and opposite orders are 0', () => {
  expect(
    kendallW([
      [1, 2, 3],
      [10, 20, 30],
    ]).w,
  ).toBe(1);
  expect(
    kendallW([
      [1, 2, 2, 4],
      [1, 5, 5, 9],
    ]).w,
  ).toBe(1);
  expect(
    kendallW([
      [1, 2, 3],
      [3, 2, 1],
    ]).w,
  ).toBe(0);
});

test('a judge who ties everything is left out; with fewer than two there is no W', () => {
  const concordance = kendallW([
    [1, 2, 3],
    [5, 5, 5],
    [1, 2, 3],
  ]);
  expect(concordance).toEqual({ w: 1, sumOfSquares: 8, judges: 2, judgesLeftOut: 1 });
  expect(
    kendallW([
      [1, 2, 3],
      [5, 5, 5],
    ]).w,
  ).toBeNull();
  expect(kendallW([]).w).toBeNull();
  expect(kendallW([[1], [1]]).w).toBeNull();
});

test('uneven rows and scores that are not finite are refused', () => {
  expect(() => kendallW([[1, 2], [1]])).toThrow(RangeError);
  expect(() =>
    kendallW([
      [1, Number.NaN],
      [1, 2],
    ]),
  ).toThrow(RangeError);
});

test('options left out of a ballot tie at the end', () => {
  expect(midrankRows([['b', ['a', 'c']], ['d'], []], ['a', 'b', 'c', 'd'])).toEqual([
    [2.5, 1, 2.5, 4],
    [3, 3, 3, 1],
    [2.5, 2.5, 2.5, 2.5],
  ]);
});

test('W lies between 0 and 1, and the order of voters and options changes nothing', () => {
  fc.assert(
    fc.property(withShuffle(partialRankings), ([cast, shuffled]) => {
      const { w } = kendallW(midrankRows(cast, options));
      if (w !== null) expect(w >= 0 && w <= 1).toBe(true);
      expect(kendallW(midrankRows(shuffled, options.toReversed())).w).toBe(w);
    }),
  );
});

test('reversing every ranking leaves W', () => {
  fc.assert(
    fc.property(tiedRankings, (cast) => {
      const reversed = cast.map((ballot) => ballot.toReversed());
      const { w } = kendallW(midrankRows(cast, options));
      expect(kendallW(midrankRows(reversed, options)).w).toBe(w);
    }),
  );
});

test('cloning two voters or more leaves W', () => {
  fc.assert(
    fc.property(tiedRankings, (cast) => {
      const once = kendallW(midrankRows(cast, options));
      fc.pre(once.judges >= 2);
      expect(kendallW(midrankRows([...cast, ...cast], options)).w).toBe(once.w);
    }),
  );
});

test('W is the mean Spearman correlation between voters: (mW − 1)/(m − 1) without ties', () => {
  const complete = fc.shuffledSubarray(options, { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(complete, { minLength: 2, maxLength: 8 }), (cast) => {
      const rows = midrankRows(cast, options);
      const { w } = kendallW(rows);
      const expected = (rows.length * (w ?? 0) - 1) / (rows.length - 1);
      expect(meanSpearman(rows)).toBeCloseTo(expected, 10);
    }),
  );
});

function meanSpearman(rows: readonly (readonly number[])[]): number {
  const correlations = rows.flatMap((left, position) =>
    rows.slice(position + 1).map((right) => {
      const squares = left.map((rank, item) => (rank - (right[item] ?? 0)) ** 2);
      return 1 - (6 * squares.reduce((total, square) => total + square, 0)) / (5 * 24);
    }),
  );
  return correlations.reduce((total, rho) => total + rho, 0) / correlations.length;
}

test('W without each judge is W of the others', () => {
  fc.assert(
    fc.property(tiedRankings, (ballots) => {
      const rows = midrankRows(ballots, options);
      const others = rows.map((_, left) => kendallW(rows.filter((_row, at) => at !== left)).w);
      const found = kendallWWithoutEach(rows);
      found.forEach((w, at) => {
        const expected = others[at] ?? null;
        if (expected === null) expect(w).toBeNull();
        else expect(w).toBeCloseTo(expected, 12);
      });
    }),
    { numRuns: 1_000, verbose: 1 },
  );
});

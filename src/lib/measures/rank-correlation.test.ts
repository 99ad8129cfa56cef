import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oracleCase } from '../../../tests/fixtures/oracle-case.ts';
import { kendallTauB, spearmanRho } from './rank-correlation.ts';

type Pair = [number[], number[]];

const rho = oracleCase<Pair, { rho: number }>('RHO-2');
test(rho.title, () => {
  expect(Math.abs((spearmanRho(...rho.input) ?? NaN) - rho.expected.rho)).toBeLessThan(
    rho.tolerance,
  );
});

const tau = oracleCase<Pair, { tau_b: number }>('TAU-1');
test(tau.title, () => {
  expect(Math.abs((kendallTauB(...tau.input) ?? NaN) - tau.expected.tau_b)).toBeLessThan(
    tau.tolerance,
  );
});

test('nothing to compare, and nothing to pair', () => {
  for (const measure of [spearmanRho, kendallTauB]) {
    expect(measure([], [])).toBeNull();
    expect(measure([1], [2])).toBeNull();
    expect(measure([1, 1, 1], [1, 2, 3])).toBeNull();
    expect(() => measure([1, 2], [1])).toThrow(RangeError);
  }
});

test('the same order is 1, the opposite −1, and neither units nor the order of things matter', () => {
  const series = fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(series, fc.nat(), (pairs, turn) => {
      const one = pairs.map(([left]) => left);
      const other = pairs.map(([, right]) => right);
      const turned = pairs.map(
        (_, at): [number, number] => pairs[(at + turn) % pairs.length] ?? [0, 0],
      );
      for (const measure of [spearmanRho, kendallTauB]) {
        const found = measure(one, other);
        expect(measure(other, one)).toEqual(found);
        if (found === null) continue;
        expect(measure(one, one)).toBeCloseTo(1, 12);
        expect(
          measure(
            one,
            one.map((value) => -value),
          ),
        ).toBeCloseTo(-1, 12);
        expect(
          measure(
            one.map((value) => 3 * value + 7),
            other,
          ),
        ).toBeCloseTo(found, 12);
        expect(
          measure(
            turned.map(([left]) => left),
            turned.map(([, right]) => right),
          ),
        ).toBeCloseTo(found, 12);
      }
    }),
    { numRuns: 1_000, verbose: 1 },
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oracleCase } from '../../../tests/fixtures/oracle-case.ts';
import { consensus, leikDispersion } from './dispersion.ts';

for (const id of ['CNS-1', 'CNS-3']) {
  const published = oracleCase<number[], number>(id);
  test(published.title, () => {
    const found = consensus(published.input) ?? NaN;
    expect(Math.abs(found - published.expected)).toBeLessThan(published.tolerance);
  });
}

const leik = oracleCase<number[], number>('LEIK-1');
test(leik.title, () => {
  expect(Math.abs((leikDispersion(leik.input) ?? NaN) - leik.expected)).toBeLessThan(
    leik.tolerance,
  );
});

test('even answers on five points are .434 by Tastle and Wierman, not half a consensus', () => {
  expect(consensus([3, 3, 3, 3, 3])).toBeCloseTo(0.434, 3);
});

test('one point, both ends, nobody, and what is no distribution', () => {
  expect(consensus([0, 0, 4, 0, 0])).toBe(1);
  expect(leikDispersion([0, 0, 4, 0, 0])).toBe(0);
  expect(leikDispersion([2, 0, 0, 0, 2])).toBe(1);
  expect(consensus([0, 0])).toBeNull();
  expect(leikDispersion([0, 0])).toBeNull();
  expect(() => consensus([4])).toThrow(RangeError);
  expect(() => leikDispersion([1, -1, 2])).toThrow(RangeError);
});

test('a scale turned round, and everybody twice, are as dispersed', () => {
  const distributions = fc.array(fc.nat(20), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(distributions, (distribution) => {
      const turned = [...distribution].reverse();
      const twice = distribution.map((count) => 2 * count);
      for (const measure of [consensus, leikDispersion]) {
        const found = measure(distribution);
        if (found === null) continue;
        expect(measure(turned)).toBeCloseTo(found, 12);
        expect(measure(twice)).toBeCloseTo(found, 12);
        expect(found).toBeGreaterThan(-1e-12);
        expect(found).toBeLessThan(1 + 1e-12);
      }
    }),
    { numRuns: 1_000, verbose: 1 },
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withShuffle } from '../../../tests/fixtures/ballots.ts';
import { midpointOf, summariseScale } from './scale-summary.ts';

const scale = { min: 1, max: 5 };
const ratings = fc.array(fc.integer(scale), { maxLength: 40 });

test('R: quantile(c(1,2,4,5), type = 7) is 1.75, 3, 4.25', () => {
  const summary = summariseScale([5, 1, 4, 2], scale);
  expect(summary).toEqual({
    n: 4,
    mean: 3,
    median: 3,
    q1: 1.75,
    q3: 4.25,
    sd: Math.sqrt(10 / 3),
    distribution: [1, 1, 0, 1, 1],
  });
});

test('without ratings everything is null, and one rating has no deviation', () => {
  expect(summariseScale([], scale)).toEqual({
    n: 0,
    mean: null,
    median: null,
    q1: null,
    q3: null,
    sd: null,
    distribution: [0, 0, 0, 0, 0],
  });
  expect(summariseScale([4], scale)).toMatchObject({
    n: 1,
    mean: 4,
    median: 4,
    q1: 4,
    q3: 4,
    sd: null,
  });
});

test('a rating off the scale and a scale that is none are refused', () => {
  expect(() => summariseScale([6], scale)).toThrow(RangeError);
  expect(() => summariseScale([2.5], scale)).toThrow(RangeError);
  expect(() => summariseScale([], { min: 5, max: 1 })).toThrow(RangeError);
});

test('the midpoint', () => {
  expect(midpointOf(scale)).toBe(3);
  expect(midpointOf({ min: 1, max: 10 })).toBe(5.5);
});

test('the order of the ratings changes nothing', () => {
  fc.assert(
    fc.property(withShuffle(ratings), ([cast, shuffled]) => {
      expect(summariseScale(shuffled, scale)).toEqual(summariseScale(cast, scale));
    }),
  );
});

test('quartiles agree with sorting and interpolating', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(scale), { minLength: 1, maxLength: 40 }), (cast) => {
      const sorted = cast.toSorted((left, right) => left - right);
      const at = (share: number) => {
        const position = (cast.length - 1) * share;
        const lower = sorted[Math.floor(position)] ?? 0;
        const upper = sorted[Math.ceil(position)] ?? 0;
        return lower + (position - Math.floor(position)) * (upper - lower);
      };
      const { q1, median, q3 } = summariseScale(cast, scale);
      expect([q1, median, q3]).toEqual([at(0.25), at(0.5), at(0.75)]);
    }),
  );
});

test('mirroring the scale mirrors the centre and keeps the spread', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(scale), { minLength: 2, maxLength: 40 }), (cast) => {
      const summary = summariseScale(cast, scale);
      const mirrored = summariseScale(
        cast.map((value) => 6 - value),
        scale,
      );
      expect(mirrored.mean).toBeCloseTo(6 - (summary.mean ?? 0), 12);
      expect(mirrored.median).toBe(6 - (summary.median ?? 0));
      expect(mirrored.q1).toBe(6 - (summary.q3 ?? 0));
      expect(mirrored.sd).toBe(summary.sd);
      expect(mirrored.distribution).toEqual(summary.distribution.toReversed());
    }),
  );
});

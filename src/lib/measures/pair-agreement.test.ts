import fc from 'fast-check';
import { expect, test } from 'vitest';
import { options, tiedRankings } from '../../../tests/fixtures/ballots.ts';
import { midrankRows } from './kendall-w.ts';
import { rankAgreement, ratingAgreement, voteAgreement } from './pair-agreement.ts';
import { spearmanRho } from './rank-correlation.ts';

test('one mind is 1; people spread evenly are a little below what chance would give', () => {
  expect(voteAgreement([7, 0, 0])).toBe(1);
  expect(ratingAgreement([0, 0, 9, 0, 0])).toBe(1);
  expect(
    rankAgreement([
      [1, 2, 3],
      [1, 2, 3],
    ]),
  ).toBe(1);
  expect(voteAgreement([1000, 1000])).toBeCloseTo(0, 2);
  expect(ratingAgreement([1000, 1000, 1000, 1000, 1000])).toBeCloseTo(0, 2);
});

test('opposite ends agree less than chance', () => {
  expect(ratingAgreement([5, 0, 0, 0, 5])).toBeCloseTo(1 - (4 * (5 / 9)) / 1.6, 12);
  expect(
    rankAgreement([
      [1, 2, 3],
      [3, 2, 1],
    ]),
  ).toBe(-1);
  expect(voteAgreement([1, 1])).toBe(-1);
});

test('too few, and no answers to choose from', () => {
  expect(voteAgreement([1, 0])).toBeNull();
  expect(ratingAgreement([0, 1, 0])).toBeNull();
  expect(rankAgreement([[1, 2, 3]])).toBeNull();
  expect(() => voteAgreement([4])).toThrow(RangeError);
  expect(() => ratingAgreement([1, 0.5])).toThrow(RangeError);
});

test('it is what the name says: the mean over all pairs of people', () => {
  const rooms = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(rooms, (ratings) => {
      const counts = [0, 1, 2, 3, 4].map((point) => ratings.filter((one) => one === point).length);
      const alike = meanOverPairs(ratings, (one, other) => (one === other ? 1 : 0));
      expect(voteAgreement(counts)).toBeCloseTo((alike - 0.2) / 0.8, 12);
      const near = meanOverPairs(ratings, (one, other) => 1 - Math.abs(one - other) / 4);
      expect(ratingAgreement(counts)).toBeCloseTo((near - 0.6) / 0.4, 12);
    }),
    { numRuns: 1_000, verbose: 1 },
  );
});

test('of orders without ties it is the mean Spearman correlation', () => {
  const orders = fc.array(fc.shuffledSubarray(options, { minLength: 5 }), {
    minLength: 2,
    maxLength: 8,
  });
  fc.assert(
    fc.property(orders, (ballots) => {
      const rows = midrankRows(ballots, options);
      const mean = meanOverPairs(rows, (one, other) => spearmanRho(one, other) ?? 0);
      expect(rankAgreement(rows)).toBeCloseTo(mean, 10);
    }),
    { numRuns: 1_000, verbose: 1 },
  );
});

test('no room, with whatever ties, agrees more than one mind', () => {
  fc.assert(
    fc.property(tiedRankings, (ballots) => {
      const found = rankAgreement(midrankRows(ballots, options));
      if (found !== null) expect(found).toBeLessThanOrEqual(1 + 1e-12);
    }),
    { numRuns: 1_000, verbose: 1 },
  );
});

function meanOverPairs<Person>(
  people: readonly Person[],
  measure: (one: Person, other: Person) => number,
): number {
  const pairs = people.flatMap((one, at) =>
    people.slice(at + 1).map((other) => measure(one, other)),
  );
  return pairs.reduce((sum, value) => sum + value, 0) / pairs.length;
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byOption, options, withShuffle } from '../../../tests/fixtures/ballots.ts';
import { tallyDots, type DotBallot } from './dots.ts';

const limits = { budget: 5, perOption: 2 };

test('dots and people are counted apart, ties share a place, a pass is no voter', () => {
  const tally = tallyDots(
    [
      [
        { option: 'a', dots: 2 },
        { option: 'b', dots: 2 },
        { option: 'c', dots: 1 },
      ],
      [{ option: 'b', dots: 1 }],
      [{ option: 'a', dots: 1 }],
      [],
    ],
    ['a', 'b', 'c', 'd'],
    limits,
  );
  expect(tally).toEqual({
    voters: 3,
    given: 7,
    rows: [
      { option: 'a', dots: 3, people: 2, place: 1 },
      { option: 'b', dots: 3, people: 2, place: 1 },
      { option: 'c', dots: 1, people: 1, place: 3 },
      { option: 'd', dots: 0, people: 0, place: 4 },
    ],
  });
});

test('options merged after the vote give nobody more weight than the rule', () => {
  const ballot = [
    { option: 'a', dots: 2 },
    { option: 'a', dots: 2 },
  ];
  expect(tallyDots([ballot], ['a'], limits).rows[0]).toEqual({
    option: 'a',
    dots: 2,
    people: 1,
    place: 1,
  });
});

test.for<[string, DotBallot]>([
  ['an option nobody put to the vote', [{ option: 'z', dots: 1 }]],
  ['half a dot', [{ option: 'a', dots: 0.5 }]],
  ['a debt', [{ option: 'a', dots: -1 }]],
  ['no number', [{ option: 'a', dots: NaN }]],
  ['more than the budget', options.map((option) => ({ option, dots: 2 }))],
])('%s is refused', ([, ballot]) => {
  expect(() => tallyDots([ballot], options, limits)).toThrow(RangeError);
});

test('the order of people and of options changes nothing', () => {
  const ballots = fc.array(
    fc
      .shuffledSubarray(options, { maxLength: 3 })
      .map((chosen) => chosen.map((option, at) => ({ option, dots: at === 2 ? 1 : 2 }))),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(withShuffle(ballots), ([cast, shuffled]) => {
      const tally = tallyDots(cast, options, limits);
      const other = tallyDots(shuffled, [...options].reverse(), limits);
      expect(byOption(other.rows)).toEqual(byOption(tally.rows));
      expect(tally.given).toBeLessThanOrEqual(limits.budget * tally.voters);
    }),
    { numRuns: 1_000, verbose: 1 },
  );
});

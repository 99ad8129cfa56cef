import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byOption, options, withShuffle } from '../../../tests/fixtures/ballots.ts';
import { adopted, quorumReached, runoffPair, tallyPlurality } from './plurality.ts';
import type { PluralityBallot } from './plurality.ts';

const half = { numerator: 1, denominator: 2 };
const ballots = fc.array(
  fc.oneof(
    fc.constantFrom(...options).map((option): PluralityBallot => ({ kind: 'option', option })),
    fc.constant<PluralityBallot>({ kind: 'none' }),
    fc.constant<PluralityBallot>({ kind: 'abstention' }),
  ),
  { maxLength: 30 },
);

function votes(counts: Record<string, number>): PluralityBallot[] {
  return Object.entries(counts).flatMap(([option, count]) =>
    Array.from({ length: count }, (): PluralityBallot => ({ kind: 'option', option })),
  );
}

test('“none” is a valid vote and an abstention is not', () => {
  const cast = [
    ...votes({ a: 2, b: 1 }),
    { kind: 'none' } as const,
    { kind: 'abstention' } as const,
  ];
  expect(tallyPlurality(cast, ['a', 'b'])).toEqual({
    valid: 4,
    none: 1,
    abstentions: 1,
    rows: [
      { option: 'a', votes: 2, place: 1 },
      { option: 'b', votes: 1, place: 2 },
    ],
  });
});

test('half of the votes does not adopt; one more does', () => {
  expect(adopted(9, 18, half)).toBe(false);
  expect(adopted(10, 18, half)).toBe(true);
  expect(adopted(12, 18, { numerator: 2, denominator: 3 })).toBe(false);
  expect(adopted(13, 18, { numerator: 2, denominator: 3 })).toBe(true);
  expect(adopted(0, 0, half)).toBe(false);
});

test('Debian gr_sarge: 155 to 188 and, at 3 to 1, 270 to 93 do not reach the majority', () => {
  expect(adopted(155, 155 + 188, half)).toBe(false);
  expect(adopted(270, 270 + 93, { numerator: 3, denominator: 4 })).toBe(false);
  expect(adopted(280, 280 + 93, { numerator: 3, denominator: 4 })).toBe(true);
});

test('the quorum is reached with the share itself, never on an empty roll', () => {
  expect(quorumReached(9, 18, half)).toBe(true);
  expect(quorumReached(8, 17, half)).toBe(false);
  expect(quorumReached(0, 0, half)).toBe(false);
});

test('impossible counts and fractions are refused', () => {
  expect(() => adopted(5, 4, half)).toThrow(RangeError);
  expect(() => adopted(0.5, 4, half)).toThrow(RangeError);
  expect(() => adopted(1, 4, { numerator: 0, denominator: 0 })).toThrow(RangeError);
  expect(() => quorumReached(1, 4, { numerator: 3, denominator: 2 })).toThrow(RangeError);
});

test('two options go to the second round, with all tied', () => {
  const pairOf = (counts: Record<string, number>) =>
    runoffPair(tallyPlurality(votes(counts), options).rows).map((row) => row.option);
  expect(pairOf({ a: 5, b: 4, c: 3 })).toEqual(['a', 'b']);
  expect(pairOf({ a: 5, b: 4, c: 4 })).toEqual(['a', 'b', 'c']);
  expect(pairOf({ a: 5, b: 5, c: 5, d: 1 })).toEqual(['a', 'b', 'c']);
  expect(pairOf({ a: 5, b: 5, c: 4 })).toEqual(['a', 'b']);
});

test('the order of voters and of options changes nothing, and every ballot is in one count', () => {
  fc.assert(
    fc.property(withShuffle(ballots), ([cast, shuffled]) => {
      const tally = tallyPlurality(cast, options);
      const other = tallyPlurality(shuffled, options.toReversed());
      expect(byOption(other.rows)).toEqual(byOption(tally.rows));
      const given = tally.rows.reduce((total, row) => total + row.votes, 0);
      expect(given + tally.none).toBe(tally.valid);
      expect(tally.valid + tally.abstentions).toBe(cast.length);
    }),
  );
});

test('at one half or more, at most one option is adopted', () => {
  fc.assert(
    fc.property(ballots, fc.integer({ min: 5, max: 10 }), (cast, numerator) => {
      const { rows, valid } = tallyPlurality(cast, options);
      const winners = rows.filter((row) =>
        adopted(row.votes, valid, { numerator, denominator: 10 }),
      );
      expect(winners.length).toBeLessThanOrEqual(1);
    }),
  );
});

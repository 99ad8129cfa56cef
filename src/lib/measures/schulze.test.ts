import fc from 'fast-check';
import { expect, test } from 'vitest';
import { options, partialRankings } from '../../../tests/fixtures/ballots.ts';
import { oracleCase, rankingsFrom } from '../../../tests/fixtures/oracle-case.ts';
import { condorcetWinner, pairwiseWins } from './pairwise.ts';
import { schulzeOrder } from './schulze.ts';

const official = oracleCase<[number, string][], { p: number[][]; order: string[][] }>('SCH-1');
test(official.title, () => {
  const names = [...'ABCDE'];
  const ballots = official.input.flatMap(([voters, order]) =>
    Array.from({ length: voters }, () => [...order]),
  );
  const { strengths, places } = schulzeOrder(pairwiseWins(ballots, names));
  expect(strengths).toEqual(official.expected.p);
  const order = official.expected.order.map((tied) => tied.map((name) => names.indexOf(name)));
  order.forEach((tied, place) => tied.forEach((one) => expect(places[one]).toBe(place + 1)));
});

const tied = oracleCase<string, { winners: string; p: number[][] }>('SCH-ex4');
test(tied.title, () => {
  const names = [...'ABCD'];
  const { strengths, places } = schulzeOrder(pairwiseWins(rankingsFrom(tied.input), names));
  expect(strengths).toEqual(tied.expected.p);
  expect(names.filter((_, one) => places[one] === 1).join('')).toBe(tied.expected.winners);
});

test('by lead or by votes, whoever beats everybody is first', () => {
  fc.assert(
    fc.property(partialRankings, (ballots) => {
      const wins = pairwiseWins(ballots, options);
      const winner = condorcetWinner(wins);
      for (const strength of ['winning-votes', 'margins'] as const) {
        const { places } = schulzeOrder(wins, strength);
        expect(Math.min(...places)).toBe(1);
        if (winner !== null) expect(places[winner]).toBe(1);
        if (winner !== null) expect(places.filter((place) => place === 1)).toHaveLength(1);
      }
    }),
    { numRuns: 1_000, verbose: 1 },
  );
});

test('every ballot turned round turns a strict order round', () => {
  fc.assert(
    fc.property(
      fc.array(fc.shuffledSubarray(options, { minLength: options.length }), { maxLength: 15 }),
      (ballots) => {
        const { places } = schulzeOrder(pairwiseWins(ballots, options), 'margins');
        fc.pre(new Set(places).size === options.length);
        const turned = ballots.map((ballot) => [...ballot].reverse());
        const back = schulzeOrder(pairwiseWins(turned, options), 'margins').places;
        expect(back).toEqual(places.map((place) => options.length + 1 - place));
      },
    ),
    { numRuns: 1_000, verbose: 1 },
  );
});

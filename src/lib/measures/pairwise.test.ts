import fc from 'fast-check';
import { expect, test } from 'vitest';
import { options, partialRankings, withShuffle } from '../../../tests/fixtures/ballots.ts';
import { oracleCase, rankingsFrom } from '../../../tests/fixtures/oracle-case.ts';
import { condorcetWinner, pairwiseWins } from './pairwise.ts';

const official = oracleCase<[number, string][], { d: number[][] }>('SCH-1');
test(`${official.title}: votes of each pair`, () => {
  const ballots = official.input.flatMap(([voters, order]) =>
    Array.from({ length: voters }, () => [...order]),
  );
  expect(pairwiseWins(ballots, [...'ABCDE'])).toEqual(official.expected.d);
});

test('the winner of every pair wins; a circle and a tie have none', () => {
  const tennessee = oracleCase<string, unknown>('KEM-1');
  const wins = pairwiseWins(rankingsFrom(tennessee.input), [...'MNCK']);
  expect(condorcetWinner(wins)).toBe(1);
  expect(
    condorcetWinner(pairwiseWins([[...'ABC'], [...'BCA'], [...'CAB']], [...'ABC'])),
  ).toBeNull();
  expect(condorcetWinner(pairwiseWins([[...'AB'], [...'BA']], [...'AB']))).toBeNull();
});

test('options left out lose to all that are ranked and tie among themselves', () => {
  expect(pairwiseWins([['A']], [...'ABC'])).toEqual([
    [0, 1, 1],
    [0, 0, 0],
    [0, 0, 0],
  ]);
  expect(pairwiseWins([[['A', 'B'], 'C'], []], [...'ABC'])).toEqual([
    [0, 0, 1],
    [0, 0, 1],
    [0, 0, 0],
  ]);
});

test('neither the order of people nor cloning them changes who beats whom', () => {
  fc.assert(
    fc.property(withShuffle(partialRankings), ([ballots, shuffled]) => {
      const wins = pairwiseWins(ballots, options);
      expect(pairwiseWins(shuffled, options)).toEqual(wins);
      const twice = pairwiseWins([...ballots, ...ballots], options);
      expect(twice).toEqual(wins.map((row) => row.map((votes) => 2 * votes)));
      expect(condorcetWinner(twice)).toBe(condorcetWinner(wins));
    }),
    { numRuns: 1_000, verbose: 1 },
  );
});

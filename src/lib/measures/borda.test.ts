import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  byOption,
  options,
  partialRankings,
  tiedRankings,
  withShuffle,
} from '../../../tests/fixtures/ballots.ts';
import { oracleCase, rankingsFrom } from '../../../tests/fixtures/oracle-case.ts';
import { tallyBorda } from './borda.ts';
import type { BordaTally, UnrankedRule } from './borda.ts';

// The published scale n … 1 gives one point more per voter than n − 1 … 0.
function pointsFromOne({ rows, voters }: BordaTally): Record<string, number> {
  return Object.fromEntries(rows.map((row) => [row.option, row.points + voters]));
}

const complete = oracleCase<string, Record<string, number>>('BOR-1');
test(complete.title, () => {
  const tally = tallyBorda(rankingsFrom(complete.input), ['A', 'B', 'C', 'D']);
  expect(pointsFromOne(tally)).toEqual(complete.expected);
});

const partial = oracleCase<string, Record<string, number>>('BOR-3');
test(partial.title, () => {
  expect(pointsFromOne(tallyBorda([['A']], ['A', 'B', 'C']))).toEqual(partial.expected);
});

const schulze = oracleCase<[number, string][], { borda: number[] }>('SCH-1b');
test(schulze.title, () => {
  const ballots = schulze.input.flatMap(([voters, order]) =>
    Array.from({ length: voters }, () => [...order]),
  );
  const points = tallyBorda(ballots, ['A', 'B', 'C', 'D', 'E']).rows.map((row) => row.points);
  expect(points).toEqual(schulze.expected.borda);
});

test('ties share the mean, places count the better one, and a pass is not a voter', () => {
  const tally = tallyBorda([['a', ['b', 'c']], [], ['b']], ['a', 'b', 'c', 'd']);
  expect(tally.voters).toBe(2);
  expect(tally.pointsOfFirst).toBe(3);
  expect(tally.rows[1]).toEqual({
    option: 'b',
    points: 4.5,
    meanRank: 1.75,
    firstPlaces: 1,
    places: [1, 1, 0, 0],
    unranked: 0,
    place: 1,
  });
});

test('giving nothing to the options left out is another rule, and can change the winner', () => {
  const ballots = [...Array.from({ length: 5 }, () => ['a']), ...rankingsFrom('b>c*4')];
  const tally = (rule: UnrankedRule) => tallyBorda(ballots, ['a', 'b', 'c'], rule).rows;
  expect(tally('share-mean').map((row) => row.points)).toEqual([10, 10.5, 6.5]);
  expect(tally('share-mean').map((row) => row.place)).toEqual([2, 1, 3]);
  expect(tally('zero').map((row) => row.points)).toEqual([10, 8, 4]);
  expect(tally('zero').map((row) => row.place)).toEqual([1, 2, 3]);
});

test('an option named twice keeps its best place; an unknown one is refused', () => {
  const once = tallyBorda([['a', 'b']], ['a', 'b', 'c']);
  expect(tallyBorda([['a', 'b', 'a']], ['a', 'b', 'c'])).toEqual(once);
  expect(() => tallyBorda([['z']], ['a'])).toThrow(RangeError);
});

test('nobody voted: no points, no mean rank, all tied', () => {
  const tally = tallyBorda([], ['a', 'b']);
  expect(tally.rows.map((row) => [row.points, row.meanRank, row.place])).toEqual([
    [0, null, 1],
    [0, null, 1],
  ]);
});

test('the order of voters and of options changes nothing', () => {
  fc.assert(
    fc.property(withShuffle(partialRankings), ([cast, shuffled]) => {
      const other = tallyBorda(shuffled, options.toReversed());
      expect(byOption(other.rows)).toEqual(byOption(tallyBorda(cast, options).rows));
    }),
  );
});

test('every voter gives n(n − 1)/2 points, and the mean rank is n − points / voters', () => {
  fc.assert(
    fc.property(partialRankings, (cast) => {
      const { rows, voters } = tallyBorda(cast, options);
      expect(rows.reduce((total, row) => total + row.points, 0)).toBe(voters * 10);
      for (const row of rows) {
        const placed = row.places.reduce((total, count) => total + count, 0);
        expect(placed + row.unranked).toBe(voters);
        if (row.meanRank !== null) expect(row.meanRank).toBeCloseTo(5 - row.points / voters, 12);
      }
    }),
  );
});

test('reversing every ranking reverses the points', () => {
  fc.assert(
    fc.property(tiedRankings, (cast) => {
      const { rows, voters } = tallyBorda(cast, options);
      const reversed = tallyBorda(
        cast.map((ballot) => ballot.toReversed()),
        options,
      );
      const mirrored = rows.map((row) => voters * 4 - row.points);
      expect(reversed.rows.map((row) => row.points)).toEqual(mirrored);
    }),
  );
});

test('cloning every voter keeps the places and the mean ranks', () => {
  fc.assert(
    fc.property(tiedRankings, (cast) => {
      const kept = ({ rows }: BordaTally) => rows.map((row) => [row.place, row.meanRank]);
      expect(kept(tallyBorda([...cast, ...cast], options))).toEqual(
        kept(tallyBorda(cast, options)),
      );
    }),
  );
});

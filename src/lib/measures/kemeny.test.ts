import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oracleCase, rankingsFrom } from '../../../tests/fixtures/oracle-case.ts';
import { KEMENY_MOST, kemenyOrder } from './kemeny.ts';
import { pairwiseWins } from './pairwise.ts';
import type { PairwiseWins } from './pairwise.ts';

const tennessee = oracleCase<string, { score: number; order: number[] }>('KEM-1');
test(tennessee.title, () => {
  const wins = pairwiseWins(rankingsFrom(tennessee.input), [...'MNCK']);
  expect(kemenyOrder(wins)).toEqual({ ...tennessee.expected, optima: 1 });
});

const official = oracleCase<[number, string][], { kemeny_score: number }>('SCH-1b');
test(official.title, () => {
  const ballots = official.input.flatMap(([voters, order]) =>
    Array.from({ length: voters }, () => [...order]),
  );
  const { score, order } = kemenyOrder(pairwiseWins(ballots, [...'ABCDE']));
  expect(score).toBe(official.expected.kemeny_score);
  expect(order?.map((one) => 'ABCDE'[one]).join('')).toBe('EBADC');
});

test('a circle of three has three best orders, of five votes each, and none is picked', () => {
  const wins = pairwiseWins([[...'ABC'], [...'BCA'], [...'CAB']], [...'ABC']);
  expect(kemenyOrder(wins)).toEqual({ score: 5, optima: 3, order: null });
});

test('nothing to order, and too much', () => {
  expect(kemenyOrder([])).toEqual({ score: 0, optima: 1, order: [] });
  const many = Array.from({ length: KEMENY_MOST + 1 }, () => new Array<number>(13).fill(0));
  expect(() => kemenyOrder(many)).toThrow(RangeError);
});

test('no order keeps more votes: every one is tried', () => {
  const square = fc.array(fc.array(fc.nat(9), { minLength: 5, maxLength: 5 }), {
    minLength: 5,
    maxLength: 5,
  });
  fc.assert(
    fc.property(square, (wins) => {
      const scores = orders([0, 1, 2, 3, 4]).map((order) => scoreOf(wins, order));
      const best = Math.max(...scores);
      const found = kemenyOrder(wins);
      expect(found.score).toBe(best);
      expect(found.optima).toBe(scores.filter((score) => score === best).length);
      if (found.order) expect(scoreOf(wins, found.order)).toBe(best);
    }),
    { numRuns: 1_000, verbose: 1 },
  );
});

const orders = (left: readonly number[]): number[][] =>
  left.length === 0
    ? [[]]
    : left.flatMap((one) =>
        orders(left.filter((other) => other !== one)).map((rest) => [one, ...rest]),
      );

const scoreOf = (wins: PairwiseWins, order: readonly number[]): number =>
  order.reduce(
    (total, one, place) =>
      total + order.slice(place + 1).reduce((votes, other) => votes + (wins[one]?.[other] ?? 0), 0),
    0,
  );

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byOption, options, withShuffle } from '../../../tests/fixtures/ballots.ts';
import { passAtCut, tallyApproval } from './approval.ts';

const ballots = fc.array(fc.subarray(options), { maxLength: 30 });

test('each voter counts once for each option, and an empty ballot is a voter', () => {
  expect(tallyApproval([['a', 'b'], ['b', 'b'], []], ['a', 'b', 'c'])).toEqual({
    voters: 3,
    rows: [
      { option: 'a', approvals: 1, place: 2 },
      { option: 'b', approvals: 2, place: 1 },
      { option: 'c', approvals: 0, place: 3 },
    ],
  });
});

test('unknown and repeated options are refused', () => {
  expect(() => tallyApproval([['z']], ['a'])).toThrow(RangeError);
  expect(() => tallyApproval([], ['a', 'a'])).toThrow(RangeError);
});

test('all tied at the cut pass', () => {
  const places = [1, 2, 3, 3, 3, 6].map((place) => ({ place }));
  expect(passAtCut(places, 3)).toHaveLength(5);
  expect(passAtCut(places, 2)).toHaveLength(2);
  expect(passAtCut(places, 0)).toHaveLength(0);
  expect(() => passAtCut(places, 1.5)).toThrow(RangeError);
});

test('the order of voters and of options changes nothing', () => {
  fc.assert(
    fc.property(withShuffle(ballots), ([cast, shuffled]) => {
      const reversed = tallyApproval(shuffled, options.toReversed());
      expect(byOption(reversed.rows)).toEqual(byOption(tallyApproval(cast, options).rows));
    }),
  );
});

test('relabelling the options permutes the result', () => {
  const renamed = (option: string) => `new-${option}`;
  fc.assert(
    fc.property(ballots, (cast) => {
      const rows = tallyApproval(cast, options).rows;
      const relabelled = tallyApproval(
        cast.map((ballot) => ballot.map(renamed)),
        options.map(renamed),
      );
      expect(relabelled.rows).toEqual(rows.map((row) => ({ ...row, option: renamed(row.option) })));
    }),
  );
});

test('cloning every voter doubles the approvals and keeps the places', () => {
  fc.assert(
    fc.property(ballots, (cast) => {
      const rows = tallyApproval(cast, options).rows;
      const doubled = rows.map((row) => ({ ...row, approvals: row.approvals * 2 }));
      expect(tallyApproval([...cast, ...cast], options).rows).toEqual(doubled);
    }),
  );
});

test('whoever stays out at the cut has less than whoever passes, and the seats are filled', () => {
  fc.assert(
    fc.property(ballots, fc.integer({ min: 1, max: 5 }), (cast, seats) => {
      const { rows } = tallyApproval(cast, options);
      const passing = passAtCut(rows, seats);
      const least = Math.min(...passing.map((row) => row.approvals));
      const out = rows.filter((row) => !passing.includes(row));
      expect(passing.length).toBeGreaterThanOrEqual(seats);
      expect(out.every((row) => row.approvals < least)).toBe(true);
      expect(passing.filter((row) => row.approvals > least).length).toBeLessThan(seats);
    }),
  );
});

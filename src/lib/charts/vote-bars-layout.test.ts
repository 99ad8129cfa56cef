import fc from 'fast-check';
import { expect, test } from 'vitest';
import { finalVote } from './fixtures/votes.ts';
import { layoutVotes, voteColumns } from './vote-bars-layout.ts';

test('a square a voter, the votes full and the rest empty', () => {
  const { lines } = layoutVotes(finalVote, 24, { threshold: { votes: 13, label: '' } });
  expect(lines.map((line) => line.squares.length)).toEqual([24, 24, 24, 24]);
  expect(lines.map((line) => line.squares.filter(({ full }) => full).length)).toEqual([
    15, 6, 2, 1,
  ]);
});

test('the threshold stands between the square before it and the one that reaches it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 60 }),
      (voters, votes) => {
        fc.pre(votes <= voters);
        const { lines, threshold } = layoutVotes(finalVote, voters, {
          threshold: { votes, label: '' },
        });
        const squares = lines[0]?.squares ?? [];
        const before = squares[votes - 2];
        const reaching = squares[votes - 1];
        if (before) expect(threshold?.x).toBeGreaterThanOrEqual(before.x + before.width);
        expect(threshold?.x).toBeLessThan(reaching?.x ?? 0);
        const last = squares.at(-1);
        expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(voteColumns.bar);
      },
    ),
  );
});

test('above sixty voters the squares are one bar with a mark every ten', () => {
  const { lines, threshold } = layoutVotes(finalVote, 61, { threshold: { votes: 31, label: '' } });
  expect(lines[0]?.squares).toEqual([]);
  expect(lines[0]?.merged?.marks.length).toBe(6);
  expect(threshold?.x).toBeCloseTo((30 / 61) * voteColumns.bar);
});

test('a threshold out of reach is not drawn; nobody there, no square', () => {
  expect(layoutVotes(finalVote, 5, { threshold: { votes: 6, label: '' } }).threshold).toBeNull();
  expect(layoutVotes(finalVote, 0).lines[0]).toMatchObject({ squares: [], merged: null });
});

test('options share the height they are given', () => {
  for (const count of [1, 4, 6, 8]) {
    const options = Array.from({ length: count }, (_, place) => ({
      id: `${place}`,
      label: 'Opción',
      votes: 1,
    }));
    expect(layoutVotes(options, 24, { height: 440 }).height).toBeLessThanOrEqual(441);
  }
});

import { expect, test } from 'vitest';
import { axisRow } from './activities/axis.ts';
import { disputed } from './disputed.ts';
import type { PlacementRow } from './results.ts';

const AGREED = [0, 0, 0, 0, 10];
const PARTIAL = [0, 1, 4, 3, 2];
const DISPERSED = [2, 2, 2, 2, 2];
const DIVIDED = [5, 0, 0, 0, 5];

const axis = (counts: readonly number[]) =>
  axisRow(counts.flatMap((people, point) => Array<number>(people).fill(point + 1)));

const row = (id: string, x: readonly number[], y: readonly number[]): PlacementRow => ({
  id,
  label: id,
  round: 1,
  n: 10,
  dontKnow: 0,
  x: axis(x),
  y: axis(y),
  quadrant: null,
  level: null,
  levels: null,
  first: null,
});

const named = (...rows: PlacementRow[]) =>
  disputed(rows).map(({ row: one, axis: where, flag }) => [one.id, where, flag]);

test('[V18] in dispute are items that the room is dispersed or divided on, on either axis', () => {
  expect(
    named(
      row('agreed', AGREED, AGREED),
      row('partial', PARTIAL, AGREED),
      row('dispersed', AGREED, DISPERSED),
      row('divided', DIVIDED, AGREED),
    ),
  ).toEqual([
    ['divided', 'x', 'divided'],
    ['dispersed', 'y', 'dispersed'],
  ]);
});

test('[V18] at most three, least agreed first, in whatever order they come', () => {
  const rows = [
    row('d', DISPERSED, AGREED),
    row('c', DISPERSED, PARTIAL),
    row('b', [4, 0, 1, 0, 5], AGREED),
    row('a', DIVIDED, AGREED),
    row('e', DISPERSED, AGREED),
  ];
  expect(named(...rows).map(([id]) => id)).toEqual(['a', 'b', 'c']);
  expect(named(...rows.toReversed())).toEqual(named(...rows));
  expect(disputed(rows, 5).map(({ row: one }) => one.id)).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('[V18] of fewer than five ratings none', () => {
  expect(named(row('few', [2, 0, 0, 0, 2], AGREED))).toEqual([]);
  expect(named(row('none', [0, 0, 0, 0, 0], [0, 0, 0, 0, 0]))).toEqual([]);
});

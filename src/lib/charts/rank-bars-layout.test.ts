import { expect, test } from 'vitest';
import { factorRows } from './fixtures/factors.ts';
import { layoutRank, rankColumns } from './rank-bars-layout.ts';

const many = Array.from({ length: 20 }, (_, place) => ({
  id: `${place}`,
  place: place + 1,
  label: 'Asociación de directoras y directores de institutos municipales de planeación',
  points: 20 - place,
  firstPlaces: 0,
  places: Array.from({ length: 15 }, () => 1),
}));

test('bars are as long as their points, the longest fills the column', () => {
  const { lines } = layoutRank(factorRows, 3);
  expect(lines.map((line) => Math.round((line.barWidth / rankColumns.barMost) * 137))).toEqual(
    factorRows.map((row) => row.points),
  );
});

test('the first three lead, ties with them too', () => {
  const tied = factorRows.map((row, place) => ({ ...row, place: place === 3 ? 3 : row.place }));
  expect(
    layoutRank(tied, 3)
      .lines.map((line) => line.leading)
      .slice(0, 5),
  ).toEqual([true, true, true, true, false]);
});

test('rows that do not fit are counted, those that do stay in the height', () => {
  const { lines, more, height } = layoutRank(many, 3, 492);
  expect(lines.length + more).toBe(20);
  expect(more).toBeGreaterThan(0);
  expect(height).toBeLessThanOrEqual(492);
});

test('the strip of places stays in its column', () => {
  for (const { strip } of layoutRank(many, 3).lines)
    for (const { x, width } of strip) expect(x + width).toBeLessThanOrEqual(rankColumns.width - 40);
});

test('before anybody has ordered nothing leads and nothing is measured', () => {
  const { lines } = layoutRank(
    factorRows.map((row) => ({ ...row, place: null, points: null })),
    3,
  );
  expect(lines.map(({ leading, barWidth }) => [leading, barWidth])).toEqual(
    factorRows.map(() => [false, 0]),
  );
});

test('without rows or points there is nothing and no division by zero', () => {
  expect(layoutRank([], 3).lines).toEqual([]);
  const [zero] = layoutRank(
    factorRows.map((row) => ({ ...row, points: 0, places: [0] })),
    3,
  ).lines;
  expect([zero?.barWidth, zero?.strip[0]?.empty]).toEqual([0, true]);
});

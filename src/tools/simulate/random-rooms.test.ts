import { expect, test } from 'vitest';
import { ROOM_KINDS, simulate } from './random-rooms.ts';

test('rooms that answer by lot read «bajo» in 95 of 100 and more; a room of one mind reads 1', () => {
  const rows = simulate([5, 6, 9, 20], 120, 3);
  expect(rows).toHaveLength(4 * ROOM_KINDS.length);
  for (const row of rows) {
    // The long form has 2,000 rooms a row and 95 %; this few may be two standard errors below.
    expect(row.shareLow, JSON.stringify(row)).toBeGreaterThanOrEqual(0.91);
    if (row.ofOneMind !== null) expect(row.ofOneMind, row.kind).toBeCloseTo(1, 12);
  }
  // Five people and two options are the only room without a figure.
  expect(rows.filter(({ ofOneMind }) => ofOneMind === null)).toMatchObject([
    { kind: 'vote for one of 2', people: 5 },
  ]);
});

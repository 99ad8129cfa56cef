import { expect, test } from 'vitest';
import { squareColumns } from './square-columns.ts';

test.each([
  [0, 0],
  [5, 5],
  [12, 12],
  [24, 12],
  [25, 9],
  [60, 20],
  [61, 0],
])('%i people take %i columns', (people, columns) => {
  expect(squareColumns(people)).toBe(columns);
});

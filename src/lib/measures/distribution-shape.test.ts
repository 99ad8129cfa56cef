import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oracleCase } from '../../../tests/fixtures/oracle-case.ts';
import { distributionShape, type Shape } from './distribution-shape.ts';

for (const id of ['AJUS-1', 'AJUS-3', 'AJUS-5']) {
  const published = oracleCase<number[], Shape>(id);
  test(published.title, () => {
    expect(distributionShape(published.input, 0.1)).toBe(published.expected);
  });
}

test.for<[number[], Shape]>([
  [[0, 1, 6, 2, 0], 'A'],
  [[0, 1, 2, 5, 9], 'J'],
  [[9, 5, 2, 1, 0], 'L'],
  [[6, 1, 0, 1, 7], 'U'],
  [[1, 7, 1, 6, 0], 'S'],
  [[3, 4, 3, 4, 3], 'F'],
  // Each step is within the tolerance of one; together they climb.
  [[0, 1, 2, 3, 4], 'J'],
  [[], 'F'],
])('%j is %s', ([distribution, shape]) => {
  expect(distributionShape(distribution)).toBe(shape);
});

test('a scale turned round turns the shape round', () => {
  const turned: Record<Shape, Shape> = { A: 'A', U: 'U', S: 'S', F: 'F', J: 'L', L: 'J' };
  fc.assert(
    fc.property(fc.array(fc.nat(9), { minLength: 5, maxLength: 5 }), (distribution) => {
      const shape = distributionShape(distribution);
      expect(distributionShape([...distribution].reverse())).toBe(turned[shape]);
    }),
    { numRuns: 1_000, verbose: 1 },
  );
});

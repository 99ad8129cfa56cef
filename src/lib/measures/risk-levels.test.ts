import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oracleCase } from '../../../tests/fixtures/oracle-case.ts';
import { medianRiskLevel, riskLevel, riskLevelShares } from './risk-levels.ts';
import type { RiskCell } from './risk-levels.ts';

const points = [1, 2, 3, 4, 5];
const cells = points.flatMap((probability) => points.map((impact) => ({ probability, impact })));

const table = oracleCase<null, string[][]>('RISK-1');
test(table.title, () => {
  const initials = { green: 'V', amber: 'A', red: 'R' };
  const levels = points.map((probability) =>
    points.map((impact) => initials[riskLevel({ probability, impact })]),
  );
  expect(levels).toEqual(table.expected);
});

test('Cox 2008, weak consistency and betweenness: no green cell touches a red one', () => {
  const touches = (cell: RiskCell, other: RiskCell) =>
    Math.abs(cell.probability - other.probability) <= 1 &&
    Math.abs(cell.impact - other.impact) <= 1;
  for (const green of cells.filter((cell) => riskLevel(cell) === 'green')) {
    const neighbours = cells.filter((cell) => touches(green, cell)).map(riskLevel);
    expect(neighbours).not.toContain('red');
  }
});

test('Cox 2008, consistent colouring: the edges are green and their neighbours never red', () => {
  for (const cell of cells) {
    const nearest = Math.min(cell.probability, cell.impact);
    if (nearest === 1) expect(riskLevel(cell)).toBe('green');
    if (nearest === 2) expect(riskLevel(cell)).not.toBe('red');
  }
});

test('the level never falls as probability or impact grows', () => {
  const order = { green: 0, amber: 1, red: 2 };
  for (const { probability, impact } of cells.filter((cell) => cell.probability < 5)) {
    const here = order[riskLevel({ probability, impact })];
    const above = order[riskLevel({ probability: probability + 1, impact })];
    const across = order[riskLevel({ probability: impact, impact: probability })];
    expect(above).toBeGreaterThanOrEqual(here);
    expect(across).toBe(here);
  }
});

test('a median at .5 reads the higher cell and is marked', () => {
  expect(medianRiskLevel(3, 4)).toEqual({
    level: 'red',
    cell: { probability: 3, impact: 4 },
    betweenCells: false,
  });
  expect(medianRiskLevel(2.5, 4)).toEqual({
    level: 'red',
    cell: { probability: 3, impact: 4 },
    betweenCells: true,
  });
  expect(medianRiskLevel(2, 3.5)?.level).toBe('amber');
  expect(medianRiskLevel(2, 3.5)?.betweenCells).toBe(true);
  expect(medianRiskLevel(null, 4)).toBeNull();
  expect(medianRiskLevel(4, null)).toBeNull();
});

test('what is not on the matrix is refused', () => {
  expect(() => riskLevel({ probability: 0, impact: 3 })).toThrow(RangeError);
  expect(() => riskLevel({ probability: 3, impact: 6 })).toThrow(RangeError);
  expect(() => riskLevel({ probability: 2.5, impact: 3 })).toThrow(RangeError);
  expect(() => medianRiskLevel(2.25, 3)).toThrow(RangeError);
});

test('each rating counts in the level of its own cell', () => {
  const seven = Array.from({ length: 7 }, () => ({ probability: 4, impact: 4 }));
  const five = Array.from({ length: 5 }, () => ({ probability: 1, impact: 5 }));
  expect(riskLevelShares([...seven, ...five])).toEqual({
    n: 12,
    counts: { green: 5, amber: 0, red: 7 },
    shares: { green: 5 / 12, amber: 0, red: 7 / 12 },
  });
  expect(riskLevelShares([]).shares).toBeNull();
});

test('the levels add up to the ratings', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...cells)), (ratings) => {
      const { n, counts } = riskLevelShares(ratings);
      expect(counts.green + counts.amber + counts.red).toBe(n);
    }),
  );
});

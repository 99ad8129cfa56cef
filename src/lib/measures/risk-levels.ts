export type RiskLevel = 'green' | 'amber' | 'red';

/** A cell of the matrix, both axes 1 … 5. */
export type RiskCell = { probability: number; impact: number };

export type MedianRiskLevel = {
  level: RiskLevel;
  cell: RiskCell;
  /** A median fell halfway between two points and the higher cell was read. */
  betweenCells: boolean;
};

export type RiskLevelShares = {
  n: number;
  counts: Record<RiskLevel, number>;
  /** Each count over n; null without ratings. */
  shares: Record<RiskLevel, number> | null;
};

// Ours: 10, 7 and 8 cells, which satisfy the necessary conditions of Cox 2008, “What's Wrong with
// Risk Matrices?”, Risk Analysis 28(2). The product only looks the cell up; it is not a measure.
const greatestGreenProduct = 5;
const greatestAmberProduct = 10;

/**
 * Level of one cell of the 5 × 5 matrix: green to product 5, amber to 10, red from 12.
 *
 * @throws RangeError when a coordinate is not 1, 2, 3, 4 or 5.
 */
export function riskLevel({ probability, impact }: RiskCell): RiskLevel {
  requirePoint(probability);
  requirePoint(impact);
  const product = probability * impact;
  if (product <= greatestGreenProduct) return 'green';
  return product <= greatestAmberProduct ? 'amber' : 'red';
}

/**
 * Level of the cell at the medians of both axes; a median at .5 reads the higher cell, marked.
 *
 * @returns null when an axis has no ratings.
 * @throws RangeError when a median is not a multiple of one half from 1 to 5.
 */
export function medianRiskLevel(
  probabilityMedian: number | null,
  impactMedian: number | null,
): MedianRiskLevel | null {
  if (probabilityMedian === null || impactMedian === null) return null;
  requireHalf(probabilityMedian);
  requireHalf(impactMedian);
  const cell = { probability: Math.ceil(probabilityMedian), impact: Math.ceil(impactMedian) };
  const betweenCells = cell.probability !== probabilityMedian || cell.impact !== impactMedian;
  return { level: riskLevel(cell), cell, betweenCells };
}

/**
 * How many people's own cell lies in each level: “7 de 12 lo ponen en rojo”.
 *
 * @param ratings the people who rated both axes.
 * @throws RangeError when a coordinate is not 1, 2, 3, 4 or 5.
 */
export function riskLevelShares(ratings: readonly RiskCell[]): RiskLevelShares {
  const counts: Record<RiskLevel, number> = { green: 0, amber: 0, red: 0 };
  for (const rating of ratings) counts[riskLevel(rating)] += 1;
  const n = ratings.length;
  const shares =
    n === 0 ? null : { green: counts.green / n, amber: counts.amber / n, red: counts.red / n };
  return { n, counts, shares };
}

function requirePoint(point: number): void {
  if (!Number.isInteger(point) || point < 1 || point > 5) {
    throw new RangeError(`${point} is not a point of 1 … 5`);
  }
}

function requireHalf(median: number): void {
  if (!Number.isInteger(median * 2))
    throw new RangeError(`${median} is no median of whole ratings`);
}

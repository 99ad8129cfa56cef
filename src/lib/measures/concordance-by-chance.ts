import { seededBelow, shuffleNumbers } from './seeded-numbers.ts';

export type ByChance = {
  /** Share of rooms without a common order that agree at least as much, 0 … 1. */
  p: number;
  /** Every possible room, or as many drawn by lot. */
  method: 'exact' | 'drawn';
  rooms: number;
};

/** Up to so many possible rooms each is looked at. */
const EXACT_ROOMS = 50_000;

/**
 * How often judges who order the items by lot agree as much as these: the permutation test of
 * Kendall's W. Each judge's ranks, ties and all, are shuffled by themselves. The other statistic on
 * offer, m(n − 1)W as χ², finds too little with few judges.
 *
 * p = (b + 1)/(B + 1) for b of B drawn rooms, so it is never 0; in an exact count, b/B.
 *
 * @param judges m rows of n midranks, as `midrankRows` gives them; rows that tie everything say
 *   nothing and change nothing.
 * @param draws rooms drawn where there are too many to look at each.
 * @returns null with fewer than two judges who order something, or fewer than two items.
 * @see Legendre 2005, “Species associations: the Kendall coefficient of concordance revisited”,
 *   JABES 10(2); Siegel 1956, Table N.
 */
export function concordanceByChance(
  judges: readonly (readonly number[])[],
  seed = 1,
  draws = 9_999,
): ByChance | null {
  const ordering = judges.filter((ranks) => ranks.some((rank) => rank !== ranks[0]));
  const [first] = ordering;
  if (first === undefined || ordering.length < 2 || first.length < 2) return null;
  const rows = ordering.map((ranks) => Int32Array.from(ranks, (rank) => 2 * rank));
  const possible = factorial(first.length) ** (rows.length - 1);
  return possible <= EXACT_ROOMS ? exact(rows, possible) : drawn(rows, seed, draws);
}

function drawn(rows: readonly Int32Array[], seed: number, draws: number): ByChance {
  const observed = spread(rows);
  const below = seededBelow(seed);
  let asFar = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    for (const row of rows) shuffleNumbers(row, below);
    if (spread(rows) >= observed) asFar += 1;
  }
  return { p: (asFar + 1) / (draws + 1), method: 'drawn', rooms: draws };
}

/** The first judge stays: turning everybody's items alike changes nothing. */
function exact(rows: readonly Int32Array[], rooms: number): ByChance {
  const observed = spread(rows);
  let asFar = 0;
  const visit = (judge: number): void => {
    const row = rows[judge];
    if (row === undefined) asFar += spread(rows) >= observed ? 1 : 0;
    else everyOrder(row, row.length, () => visit(judge + 1));
  };
  visit(1);
  return { p: asFar / rooms, method: 'exact', rooms };
}

/** Heap's algorithm, in place. */
function everyOrder(row: Int32Array, count: number, visit: () => void): void {
  if (count <= 1) return visit();
  for (let place = 0; place < count; place += 1) {
    everyOrder(row, count - 1, visit);
    const other = count % 2 === 0 ? place : 0;
    const kept = row[other] ?? 0;
    row[other] = row[count - 1] ?? 0;
    row[count - 1] = kept;
  }
}

/** Σ of the squared rank sums: it grows with W, since the sum of the sums and the ties stay. */
function spread(rows: readonly Int32Array[]): number {
  let total = 0;
  const items = rows[0]?.length ?? 0;
  for (let item = 0; item < items; item += 1) {
    let sum = 0;
    for (const row of rows) sum += row[item] ?? 0;
    total += sum * sum;
  }
  return total;
}

const factorial = (count: number): number => (count <= 1 ? 1 : count * factorial(count - 1));

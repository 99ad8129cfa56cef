import { holm } from './holm.ts';
import { seededBelow, shuffleNumbers } from './seeded-numbers.ts';

/** What one person said of each item: a rating or a midrank, null for «no sé». */
export type PersonRow = readonly (number | null)[];

export type ItemDifference = {
  /** Mean of the first group less that of the second; null where either has no answer. */
  difference: number | null;
  /** How often people dealt out by lot differ as much on this item; null where there is no difference to test. */
  p: number | null;
  /** The same, corrected for looking at all the items (Holm). */
  adjusted: number | null;
};

export type GroupDifference = {
  /** Σ over the items of how far apart the groups' means are, in points. */
  distance: number;
  /** How often people dealt out by lot would be as far apart. */
  p: number;
  method: 'exact' | 'drawn';
  items: ItemDifference[];
};

/** Up to so many ways to deal people out each is looked at. */
const EXACT_DEALS = 20_000;
/** Means that differ by less are the same: sums of tenths are not exact. */
const SAME = 1e-9;

/**
 * Whether two groups answered differently: the permutation test over people. The label of the group is
 * dealt out anew, whole persons at a time, because one person's answers are not independent.
 *
 * p = (b + 1)/(B + 1) for b of B deals by lot, so it is never 0; in an exact count, b/B.
 *
 * @param first @param second one row a person, the same items in the same order. Fewer than five people
 *   are not to be compared: the caller's rule (suppression.ts).
 * @returns null where a group has nobody.
 * @throws RangeError on rows of different lengths.
 * @see Good 2005, Permutation, Parametric and Bootstrap Tests of Hypotheses.
 */
export function groupDifference(
  first: readonly PersonRow[],
  second: readonly PersonRow[],
  seed = 1,
  draws = 9_999,
): GroupDifference | null {
  if (first.length === 0 || second.length === 0) return null;
  const people = [...first, ...second];
  const items = people[0]?.length ?? 0;
  if (people.some((row) => row.length !== items)) throw new RangeError('the rows differ in length');
  const isExact = choose(people.length, first.length) <= EXACT_DEALS;
  const deals = isExact
    ? everyDeal(people.length, first.length)
    : dealsByLot(people.length, first.length, seed, draws);
  const observed = differences(people, dealt(people.length, first.length), items);
  const tally = compare(people, deals, observed);
  const share = (count: number) =>
    isExact ? count / tally.deals : (count + 1) / (tally.deals + 1);
  const ps = observed.map((one, item) => (one === null ? null : share(tally.items[item] ?? 0)));
  const adjusted = holm(ps);
  return {
    distance: distanceOf(observed),
    p: share(tally.whole),
    method: isExact ? 'exact' : 'drawn',
    items: observed.map((difference, item) => ({
      difference,
      p: ps[item] ?? null,
      adjusted: adjusted[item] ?? null,
    })),
  };
}

/** 1 for whoever is dealt to the first group. */
type Deal = Int32Array;

function compare(
  people: readonly PersonRow[],
  deals: Iterable<Deal>,
  observed: readonly (number | null)[],
): { deals: number; whole: number; items: number[] } {
  const distance = distanceOf(observed);
  const tally = { deals: 0, whole: 0, items: observed.map(() => 0) };
  for (const deal of deals) {
    const found = differences(people, deal, observed.length);
    tally.deals += 1;
    if (distanceOf(found) >= distance - SAME) tally.whole += 1;
    observed.forEach((one, item) => {
      if (Math.abs(found[item] ?? 0) >= Math.abs(one ?? 0) - SAME)
        tally.items[item] = (tally.items[item] ?? 0) + 1;
    });
  }
  return tally;
}

function differences(people: readonly PersonRow[], deal: Deal, items: number): (number | null)[] {
  return Array.from({ length: items }, (_, item) => {
    const sums = [0, 0];
    const counts = [0, 0];
    people.forEach((row, person) => {
      const value = row[item] ?? null;
      const group = deal[person] ?? 0;
      if (value === null) return;
      sums[group] = (sums[group] ?? 0) + value;
      counts[group] = (counts[group] ?? 0) + 1;
    });
    const [others = 0, own = 0] = counts;
    return own === 0 || others === 0 ? null : (sums[1] ?? 0) / own - (sums[0] ?? 0) / others;
  });
}

const distanceOf = (differences: readonly (number | null)[]): number =>
  differences.reduce<number>((sum, difference) => sum + Math.abs(difference ?? 0), 0);

function dealt(people: number, first: number): Deal {
  return Int32Array.from({ length: people }, (_, person) => (person < first ? 1 : 0));
}

function* dealsByLot(people: number, first: number, seed: number, draws: number): Generator<Deal> {
  const below = seededBelow(seed);
  const deal = dealt(people, first);
  for (let draw = 0; draw < draws; draw += 1) {
    shuffleNumbers(deal, below);
    yield deal;
  }
}

function* everyDeal(
  people: number,
  first: number,
  from = 0,
  deal = new Int32Array(people),
): Generator<Deal> {
  if (first === 0) {
    yield deal;
    return;
  }
  for (let person = from; person <= people - first; person += 1) {
    deal[person] = 1;
    yield* everyDeal(people, first - 1, person + 1, deal);
    deal[person] = 0;
  }
}

function choose(people: number, first: number): number {
  let ways = 1;
  for (let step = 1; step <= first; step += 1) ways = (ways * (people - first + step)) / step;
  return ways;
}

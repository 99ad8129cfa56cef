// An order of one's own, the same each time: nobody is anchored by another's first item.
import { seededNumbers } from '#lib/measures/seeded-numbers.ts';

/** FNV-1a over UTF-16 units: a 32-bit number of the text. Not for secrets. */
export function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/**
 * The items in an order of one's own that stands: each has its place by itself, so that one taken away, or come back,
 * moves none of the others past each other.
 */
export function inOwnOrder<Item extends { id: string }>(
  items: readonly Item[],
  seed: number,
): Item[] {
  const placed = items.map((item) => ({ item, place: seededNumbers(numberOf(item.id) ^ seed)() }));
  return placed
    .sort((a, b) => a.place - b.place || (a.item.id < b.item.id ? -1 : 1))
    .map(({ item }) => item);
}

/** The items in the order that `seed` gives them (Fisher–Yates). */
export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const order = [...items];
  const next = seededNumbers(seed);
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = next() % (last + 1);
    const [a, b] = [order[last], order[other]];
    if (a === undefined || b === undefined) continue;
    order[last] = b;
    order[other] = a;
  }
  return order;
}

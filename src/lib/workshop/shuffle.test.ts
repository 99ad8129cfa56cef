import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOwnOrder, numberOf } from './shuffle.ts';

const itemsOf = (ids: readonly string[]) => ids.map((id) => ({ id }));
const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);

const someItems = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 15 });
const someSeed = fc.integer({ min: 0, max: 2 ** 32 - 1 });

test('an item that is hidden leaves the others in their order, and comes back to its place', () => {
  fc.assert(
    fc.property(someItems, someSeed, fc.nat(), (ids, seed, pick) => {
      const before = idsOf(inOwnOrder(itemsOf(ids), seed));
      const hidden = ids[pick % ids.length];
      const left = itemsOf(ids.filter((id) => id !== hidden));
      expect(idsOf(inOwnOrder(left, seed))).toEqual(before.filter((id) => id !== hidden));
      expect(idsOf(inOwnOrder(itemsOf(ids.toReversed()), seed))).toEqual(before);
    }),
  );
});

test('over many people each of twelve items comes first, and last, about as often', () => {
  const ids = Array.from({ length: 12 }, (_, index) => `item-${index}`);
  const people = 12_000;
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  for (let person = 0; person < people; person += 1) {
    const order = idsOf(inOwnOrder(itemsOf(ids), numberOfPerson(person)));
    for (const [counts, id] of [
      [first, order[0]],
      [last, order.at(-1)],
    ] as const)
      counts.set(id ?? '', (counts.get(id ?? '') ?? 0) + 1);
  }
  for (const counts of [first, last])
    for (const id of ids) {
      // Five standard deviations of a fair draw: √(12000 · 1/12 · 11/12) ≈ 30.
      expect(counts.get(id)).toBeGreaterThan(850);
      expect(counts.get(id)).toBeLessThan(1_150);
    }
});

/** As `Mine` makes it: of a key and the activity. */
const numberOfPerson = (person: number) => numberOf(`person-${person}/3.3`);

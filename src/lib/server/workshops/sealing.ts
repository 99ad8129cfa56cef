// When an anonymous activity closes, its answers are put in random order at rest, so that the order in
// which they came tells nothing about who gave which answer to the next question.
import { randomInt } from 'node:crypto';
import { sealedOrder } from '#lib/workshop/sealed-order.ts';
import { fromRecord } from '../event-store/event-codec.ts';
import type { EventRecord } from '../event-store/event-store.ts';

/**
 * The same facts at the same versions in another order.
 * @param records everything since the last sealing, in order of version.
 */
export function sealed(records: readonly EventRecord[]): EventRecord[] {
  const ordered = sealedOrder(records, fromRecord, inRandomOrder);
  return ordered.map((record, index) => ({ ...record, version: records[index]?.version ?? 0 }));
}

/** Fisher–Yates, with chances nobody can foresee. */
function inRandomOrder<Item>(items: readonly Item[]): Item[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = randomInt(last + 1);
    const [a, b] = [order[last], order[other]];
    if (a === undefined || b === undefined) continue;
    order[last] = b;
    order[other] = a;
  }
  return order;
}

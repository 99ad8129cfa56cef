import { expect, test } from 'vitest';
import type { EventStore } from './event-store.ts';
import type { Opened } from './opened-store.ts';
import { sampleBatch, sampleEvents, sampleOperation } from './sample-batch.ts';

const workshops = ['a', 'b', 'c'];
const eventsEach = 20;

export function concurrencyContract(opened: Opened): void {
  test('two instances that write at once leave no gap, repeat nothing and lose nothing', async () => {
    const { store, another } = opened();
    const stores = [store, await another()];
    await Promise.all(
      stores.flatMap((each, writer) => [
        ...workshops.map((workshop) => keepAppending(each, [workshop], writer)),
        // Several workshops in one append, in opposite orders: none may wait for the other for ever.
        keepAppending(each, writer === 0 ? workshops : workshops.toReversed(), writer),
      ]),
    );
    for (const workshop of workshops) {
      const events = await store.read(workshop, 0);
      expect(events.map((event) => event.version)).toEqual(events.map((_, index) => index + 1));
      expect(events).toHaveLength(2 * 2 * eventsEach);
      expect(await store.readOperations(workshop)).toHaveLength(2 * 2 * eventsEach);
    }
  });
}

/** Appends one event at a time to each workshop, reading again after a conflict. */
async function keepAppending(
  store: EventStore,
  to: readonly string[],
  writer: number,
): Promise<void> {
  const left = new Map(to.map((workshop) => [workshop, eventsEach]));
  while (left.size > 0) {
    const batches = await Promise.all(
      [...left.keys()].map(async (workshop) => {
        const afterVersion = (await store.read(workshop, 0)).length;
        const operations = [sampleOperation({ actor: `writer ${writer}` })];
        return sampleBatch(workshop, {
          afterVersion,
          events: sampleEvents(afterVersion, []),
          operations,
        });
      }),
    );
    for (const outcome of await store.append(batches)) {
      if (!outcome.ok) continue;
      const remaining = (left.get(outcome.workshop) ?? 0) - 1;
      if (remaining > 0) left.set(outcome.workshop, remaining);
      else left.delete(outcome.workshop);
    }
  }
}

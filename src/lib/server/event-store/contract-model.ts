import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Batch, EventRecord } from './event-store.ts';
import type { Opened } from './opened-store.ts';
import { sampleBatch, sampleEvents, sampleOperation, sampleText } from './sample-batch.ts';

const appends = 2_000;
const workshops = ['a', 'b', 'c', 'd'];

/** What is tried next; the version is told by how far it lies from the current one, so that most enter. */
const attempt = fc.record({
  workshop: fc.constantFrom(...workshops),
  versionError: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, fc.integer({ min: -2, max: 2 })),
  operation: fc.integer({ min: 0, max: 3_000 }),
  texts: fc.array(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 2 }), { maxLength: 3 }),
});

type Attempt = typeof attempt extends fc.Arbitrary<infer Value> ? Value : never;

export function modelContract(opened: Opened): void {
  test('random appends leave what a model says', { timeout: 60_000 }, async () => {
    const seed = Date.now() % 2 ** 31;
    const { store } = opened();
    const model = new Map(
      workshops.map((id) => [id, { events: [] as EventRecord[], operations: new Set<string>() }]),
    );
    for (const ticks = grouped(fc.sample(attempt, { seed, numRuns: appends })); ticks.length > 0;) {
      const expected: boolean[] = [];
      const batches = (ticks.pop() ?? []).map((tried) => {
        const log = model.get(tried.workshop) ?? { events: [], operations: new Set<string>() };
        const batch = batchOf(tried, log.events.length);
        const enters =
          batch.afterVersion === log.events.length && !log.operations.has(String(tried.operation));
        if (enters) log.events.push(...batch.events);
        if (enters) log.operations.add(String(tried.operation));
        expected.push(enters);
        return batch;
      });
      const outcomes = await store.append(batches);
      expect(
        outcomes.map((outcome) => outcome.ok),
        `seed ${seed}`,
      ).toEqual(expected);
    }
    for (const [workshop, log] of model) {
      expect(await store.read(workshop, 0), `seed ${seed}`).toEqual(log.events);
      const operations = await store.readOperations(workshop);
      expect(new Set(operations.map((row) => row.id)), `seed ${seed}`).toEqual(log.operations);
    }
  });
}

function batchOf(tried: Attempt, version: number): Batch {
  const afterVersion = Math.max(0, version + tried.versionError);
  const texts = tried.texts.map((list) =>
    list.map((text) => sampleText(text.toWellFormed().replaceAll('\0', ''))),
  );
  return sampleBatch(tried.workshop, {
    afterVersion,
    events: sampleEvents(afterVersion, ...texts),
    operations: [sampleOperation({ id: String(tried.operation) })],
  });
}

/** Ticks of up to seven batches, as several workshops bring them. */
function grouped(attempts: readonly Attempt[]): Attempt[][] {
  const ticks: Attempt[][] = [];
  for (let from = 0; from < attempts.length; from += 1 + (from % 7))
    ticks.push(attempts.slice(from, from + 1 + (from % 7)));
  return ticks;
}

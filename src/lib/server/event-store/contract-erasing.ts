import { expect, test } from 'vitest';
import type { EventStore } from './event-store.ts';
import type { Opened } from './opened-store.ts';
import {
  sampleBatch,
  sampleEvents,
  sampleOperation,
  sampleParticipant,
  sampleText,
} from './sample-batch.ts';

export function erasingContract(opened: Opened): void {
  test('an erased text reads null, others and other workshops are untouched', async () => {
    const { store } = opened();
    const events = sampleEvents(0, [sampleText('uno', 't1'), sampleText('dos', 't2')]);
    await store.append([sampleBatch('a', { events }), sampleBatch('b', { events })]);
    await store.eraseTexts('a', ['t1', 'unknown']);
    expect(await textsOf(store, 'a')).toEqual([null, 'dos']);
    expect(await textsOf(store, 'b')).toEqual(['uno', 'dos']);
  });

  test('resealing replaces exactly the versions given', async () => {
    const { store } = opened();
    const events = sampleEvents(0, [sampleText('uno')], [sampleText('dos')], [sampleText('tres')]);
    await store.append([sampleBatch('a', { events }), sampleBatch('b', { events })]);
    const resealed = sampleEvents(0, [sampleText('dos, otra vez')], events[0]?.texts ?? []);
    const closing = sampleEvents(3, []);
    await store.append([sampleBatch('a', { afterVersion: 3, events: closing, resealed })]);
    expect(await store.read('a', 0)).toEqual([...resealed, ...events.slice(2), ...closing]);
    expect(await store.read('b', 0)).toEqual(events);
  });

  test('resealing may replace what the same batch adds', async () => {
    const { store } = opened();
    const resealed = sampleEvents(0, [sampleText('dos')]);
    await store.append([
      sampleBatch('a', { events: sampleEvents(0, [sampleText('uno')]), resealed }),
    ]);
    expect(await store.read('a', 0)).toEqual(resealed);
  });

  test('resealing does not bring back an erased text', async () => {
    const { store } = opened();
    const events = sampleEvents(0, [sampleText('uno', 't1')], [sampleText('dos', 't2')]);
    await store.append([sampleBatch('a', { events })]);
    await store.eraseTexts('a', ['t1']);
    const resealed = sampleEvents(0, [sampleText('dos', 't2')], [sampleText('uno', 't1')]);
    await store.append([sampleBatch('a', { afterVersion: 2, resealed })]);
    expect(await textsOf(store, 'a')).toEqual(['dos', null]);
  });

  test('resealing keeps operations and participants', async () => {
    const { store } = opened();
    const operations = [sampleOperation(), sampleOperation()];
    const participants = [sampleParticipant('a'), sampleParticipant('a', { name: null })];
    const events = sampleEvents(0, []);
    await store.append([sampleBatch('a', { events, operations, participants })]);
    await store.append([sampleBatch('a', { afterVersion: 1, resealed: events })]);
    expect(new Set(await store.readOperations('a'))).toEqual(new Set(operations));
    expect(new Set(await store.readParticipants('a'))).toEqual(new Set(participants));
  });

  test.each([0, 3, 1.5])('resealing refuses the unknown version %d', async (version) => {
    const { store } = opened();
    const events = sampleEvents(0, [], []);
    await store.append([sampleBatch('a', { events })]);
    const [first] = sampleEvents(0, [sampleText('otro')]);
    const resealed = first ? [{ ...first, version }] : [];
    await expect(store.append([sampleBatch('a', { afterVersion: 2, resealed })])).rejects.toThrow();
    expect(await store.read('a', 0)).toEqual(events);
  });

  test('deleting takes everything of a workshop and leaves the others', async () => {
    const { store } = opened();
    const full = (workshop: string) =>
      sampleBatch(workshop, {
        events: sampleEvents(0, [sampleText('uno')]),
        operations: [sampleOperation()],
        participants: [sampleParticipant(workshop)],
      });
    await store.append([full('a'), full('b')]);
    expect((await store.workshops()).toSorted()).toEqual(['a', 'b']);
    await store.deleteWorkshop('a');
    expect(await store.workshops()).toEqual(['b']);
    expect(await contentSizes(store, 'a')).toEqual([0, 0, 0]);
    expect(await contentSizes(store, 'b')).toEqual([1, 1, 1]);
    const late = sampleBatch('a', { afterVersion: 1, events: sampleEvents(1, []) });
    expect(await store.append([late])).toEqual([
      { ok: false, workshop: 'a', reason: 'version-conflict' },
    ]);
  });
}

async function textsOf(store: EventStore, workshop: string): Promise<(string | null)[]> {
  const events = await store.read(workshop, 0);
  return events.flatMap((event) => event.texts.map((text) => text.text));
}

async function contentSizes(store: EventStore, workshop: string): Promise<number[]> {
  const rows = await Promise.all([
    store.read(workshop, 0),
    store.readOperations(workshop),
    store.readParticipants(workshop),
  ]);
  return rows.map((list) => list.length);
}

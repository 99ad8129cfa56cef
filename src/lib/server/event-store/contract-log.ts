import { expect, test } from 'vitest';
import type { Opened } from './opened-store.ts';
import { sampleBatch, sampleEvents, sampleOperation, sampleText } from './sample-batch.ts';

export function logContract(opened: Opened): void {
  test('reads what was appended, in order, with its texts', async () => {
    const { store } = opened();
    const first = sampleEvents(0, [sampleText('uno'), sampleText('dos')], []);
    const second = sampleEvents(2, [sampleText('tres')]);
    expect(await store.append([sampleBatch('a', { events: first })])).toEqual([
      { ok: true, workshop: 'a', version: 2 },
    ]);
    await store.append([sampleBatch('a', { afterVersion: 2, events: second })]);
    expect(await store.read('a', 0)).toEqual([...first, ...second]);
    expect(await store.read('a', 1)).toEqual([...first.slice(1), ...second]);
    expect(await store.read('a', 3)).toEqual([]);
    expect(await store.read('a', 0, 2)).toEqual(first);
    expect(await store.read('a', 1, 2)).toEqual(first.slice(1));
    expect(await store.read('a', 2, 9)).toEqual(second);
    expect(await store.read('a', 2, 2)).toEqual([]);
    expect(await store.read('unknown', 0)).toEqual([]);
  });

  test('a version conflict leaves out its batch and no other', async () => {
    const { store } = opened();
    const events = sampleEvents(0, []);
    const late = sampleBatch('b', { afterVersion: 1, events: sampleEvents(1, []) });
    const outcomes = await store.append([
      sampleBatch('a', { events }),
      late,
      sampleBatch('c', { events }),
    ]);
    expect(outcomes).toEqual([
      { ok: true, workshop: 'a', version: 1 },
      { ok: false, workshop: 'b', reason: 'version-conflict' },
      { ok: true, workshop: 'c', version: 1 },
    ]);
    const repeated = await store.append([sampleBatch('a', { events })]);
    expect(repeated).toEqual([{ ok: false, workshop: 'a', reason: 'version-conflict' }]);
    expect(await store.read('a', 0)).toEqual(events);
    expect(await store.read('b', 0)).toEqual([]);
    expect(await store.read('c', 0)).toEqual(events);
  });

  test('a workshop that only ever met a conflict begins at version 0', async () => {
    const { store } = opened();
    await store.append([sampleBatch('a', { afterVersion: 3, events: sampleEvents(3, []) })]);
    const [outcome] = await store.append([sampleBatch('a', { events: sampleEvents(0, []) })]);
    expect(outcome).toEqual({ ok: true, workshop: 'a', version: 1 });
  });

  test('two batches of one workshop in one append follow each other', async () => {
    const { store } = opened();
    const outcomes = await store.append([
      sampleBatch('a', { events: sampleEvents(0, []) }),
      sampleBatch('a', { events: sampleEvents(0, []) }),
      sampleBatch('a', { afterVersion: 1, events: sampleEvents(1, [], []) }),
    ]);
    expect(outcomes.map((outcome) => outcome.ok)).toEqual([true, false, true]);
    expect((await store.read('a', 0)).map((event) => event.version)).toEqual([1, 2, 3]);
  });

  test('a batch that leaves a gap throws and leaves nothing of its neighbours', async () => {
    const { store } = opened();
    const good = sampleBatch('a', { events: sampleEvents(0, []), operations: [sampleOperation()] });
    const gap = sampleBatch('b', { events: sampleEvents(1, []) });
    await expect(store.append([good, gap])).rejects.toThrow();
    expect(await store.read('a', 0)).toEqual([]);
    expect(await store.readOperations('a')).toEqual([]);
  });

  test('keeps any well-formed Unicode to the letter', async () => {
    const { store } = opened();
    const hostile =
      '\uFFFF \uFFFE \u202E \u0001\u001F\u007F 🫠 é e\u0301 "\\ \' %s $1 \r\n\t __proto__';
    const events = sampleEvents(0, [sampleText(hostile, '__proto__'), sampleText('')]);
    await store.append([sampleBatch(hostile, { events })]);
    expect(await store.read(hostile, 0)).toEqual(events);
  });

  test.each(['nul \0', 'high \uD83E', 'low \uDEE0 surrogate'])(
    'refuses what not every engine keeps: %j',
    async (text) => {
      const { store } = opened();
      const good = sampleBatch('a', { events: sampleEvents(0, []) });
      const bad = sampleBatch('b', { events: sampleEvents(0, [sampleText(text)]) });
      await expect(store.append([good, bad])).rejects.toThrow();
      expect(await store.read('a', 0)).toEqual([]);
    },
  );
}

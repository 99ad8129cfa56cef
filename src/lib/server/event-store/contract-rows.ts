import { expect, test } from 'vitest';
import type { Opened } from './opened-store.ts';
import { sampleBatch, sampleEvents, sampleOperation, sampleParticipant } from './sample-batch.ts';

export function rowContract(opened: Opened): void {
  test('operations are kept with what was answered, apart for each workshop', async () => {
    const { store } = opened();
    const operation = sampleOperation();
    await store.append([
      sampleBatch('a', { operations: [operation] }),
      sampleBatch('b', {
        operations: [operation, sampleOperation({ actor: 'eva', id: operation.id })],
      }),
    ]);
    expect(await store.readOperations('a')).toEqual([operation]);
    expect(await store.readOperations('b')).toHaveLength(2);
    expect(await store.readOperations('unknown')).toEqual([]);
  });

  test('an operation that exists leaves out its batch and no other', async () => {
    const { store } = opened();
    const operation = sampleOperation();
    await store.append([
      sampleBatch('a', { events: sampleEvents(0, []), operations: [operation] }),
    ]);
    const again = {
      afterVersion: 1,
      events: sampleEvents(1, []),
      operations: [sampleOperation(), { ...operation, outcome: '{"ok":false}' }],
      participants: [sampleParticipant('a')],
    };
    const other = sampleBatch('b', { events: sampleEvents(0, []), operations: [operation] });
    expect(await store.append([sampleBatch('a', again), other])).toEqual([
      { ok: false, workshop: 'a', reason: 'operation-exists' },
      { ok: true, workshop: 'b', version: 1 },
    ]);
    expect(await store.read('a', 1)).toEqual([]);
    expect(await store.readOperations('a')).toEqual([operation]);
    expect(await store.readParticipants('a')).toEqual([]);
  });

  test('the same operation twice in one append counts once', async () => {
    const { store } = opened();
    const operations = [sampleOperation()];
    const twice = [sampleBatch('a', { operations }), sampleBatch('a', { operations })];
    expect((await store.append(twice)).map((outcome) => outcome.ok)).toEqual([true, false]);
    const within = sampleBatch('b', { operations: [...operations, ...operations] });
    expect(await store.append([within])).toEqual([
      { ok: false, workshop: 'b', reason: 'operation-exists' },
    ]);
  });

  test('the last version of a participant stands', async () => {
    const { store } = opened();
    const ana = sampleParticipant('a', { personalCodeHash: 'code-hash', group: 'Norte' });
    const eva = sampleParticipant('a', { name: null, role: 'observer' });
    const renamed = { ...ana, name: 'Ana María', group: null, removed: true };
    await store.append([sampleBatch('a', { participants: [ana, eva] })]);
    expect(new Set(await store.readParticipants('a'))).toEqual(new Set([ana, eva]));
    await store.append([sampleBatch('a', { participants: [{ ...ana, name: 'Otra' }, renamed] })]);
    expect(new Set(await store.readParticipants('a'))).toEqual(new Set([renamed, eva]));
    expect(await store.readParticipants('b')).toEqual([]);
  });

  test('a participant of another workshop is refused', async () => {
    const batch = sampleBatch('a', { participants: [sampleParticipant('b')] });
    await expect(opened().store.append([batch])).rejects.toThrow();
  });
}

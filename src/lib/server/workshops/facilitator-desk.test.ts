// A workshop is listed before its log begins: where the log cannot be kept, it is not listed either.
import { expect, test } from 'vitest';
import type { WorkshopDraft } from '../desk.ts';
import type { EventStore } from '../event-store/event-store.ts';
import { openMemoryEventStore } from '../event-store/memory.ts';
import { commandQueue } from '../handle-command.ts';
import { openMemoryStageKeys } from '../records/memory/stage-keys.ts';
import { openMemoryWorkshops } from '../records/memory/workshops.ts';
import { facilitatorDesk } from './facilitator-desk.ts';
import { openWorkshops } from './open-workshops.ts';

const NOW_MS = Date.UTC(2026, 10, 22, 15);

const DRAFT: WorkshopDraft = {
  ...{ template: 'framing-60', title: 'Taller', organisation: 'AMIMP', question: '¿Cómo?' },
  ...{ date: '2026-11-22', timeZone: 'UTC', language: 'es', groups: [], identityMode: 'named' },
};

/** A desk on a disk that can be filled. */
function deskOnDisk() {
  const disk = { isFull: false, isReadOnly: false };
  const inner = openMemoryEventStore();
  const events: EventStore = {
    ...inner,
    append(batches) {
      if (disk.isFull) throw new Error('disk full');
      return inner.append(batches);
    },
  };
  const records = openMemoryWorkshops();
  const remove = records.delete;
  records.delete = async (id) => {
    if (disk.isReadOnly) throw new Error('read only');
    return remove(id);
  };
  const workshops = openWorkshops(events, records);
  const nowMs = () => NOW_MS;
  const queue = commandQueue({
    ...{ events, open: workshops.open, forget: workshops.forget, nowMs },
    committed: () => undefined,
    failed: expect.unreachable,
  });
  const desk = facilitatorDesk({
    ...{ events, records, workshops, queue, nowMs },
    stageKeys: openMemoryStageKeys(),
    dismiss: () => undefined,
  });
  return { desk, disk };
}

test('a workshop whose first fact cannot be kept is not listed', async () => {
  const { desk, disk } = deskOnDisk();
  disk.isFull = true;
  await expect(desk.create('ana', DRAFT)).rejects.toThrow(
    expect.objectContaining({ cause: expect.objectContaining({ message: 'disk full' }) }),
  );
  expect(await desk.list('ana')).toEqual([]);
});

test('an import that cannot be kept is not listed', async () => {
  const { desk, disk } = deskOnDisk();
  const made = await desk.create('ana', DRAFT);
  const json = await desk.exportJson(made.id);
  disk.isFull = true;
  await expect(desk.import('ana', json)).rejects.toThrow(/was not kept/);
  expect((await desk.list('ana')).map(({ id }) => id)).toEqual([made.id]);
});

test('where its record cannot be taken back either, both failures are told', async () => {
  const { desk, disk } = deskOnDisk();
  Object.assign(disk, { isFull: true, isReadOnly: true });
  const failure: unknown = await desk.create('ana', DRAFT).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(AggregateError);
  expect((failure as AggregateError).errors.map(String)).toEqual([
    'Error: disk full',
    'Error: read only',
  ]);
});

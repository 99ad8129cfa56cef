import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openMemoryWorkshops } from './records/memory/workshops.ts';
import { MAKING_MS, unloggedWorkshops } from './unlogged-workshops.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

async function listOf(...made: { id: string; msAgo: number; logged: boolean }[]) {
  const records = openMemoryWorkshops();
  for (const { id, msAgo } of made)
    await records.insert({
      ...{ id, code: id, owner: 'ana', title: 'Taller', organisation: 'AMIMP' },
      ...{
        date: '2026-11-22',
        keptFrom: '2026-11-22',
        status: 'prepared',
        createdAtMs: Date.now() - msAgo,
      },
    });
  const logged = made.filter((one) => one.logged).map(({ id }) => id);
  const unlogged = unloggedWorkshops(
    { workshops: async () => logged },
    records,
    () => Date.now(),
    (error) => expect.unreachable(String(error)),
  );
  await unlogged.remove();
  const ids = async () => (await records.byOwner('ana')).map(({ id }) => id).toSorted();
  return { ids, stop: unlogged.stop };
}

test('a listed workshop that never got its first fact is removed; others stay', async () => {
  const msAgo = MAKING_MS + 1;
  const { ids } = await listOf(
    { id: 'whole', msAgo, logged: true },
    { id: 'empty', msAgo, logged: false },
  );
  expect(await ids()).toEqual(['whole']);
});

test('one that may still be in the making is given its minute', async () => {
  const { ids } = await listOf({ id: 'new', msAgo: 1_000, logged: false });
  expect(await ids()).toEqual(['new']);
  await vi.advanceTimersByTimeAsync(MAKING_MS + 2_000);
  expect(await ids()).toEqual([]);
});

test('a stopped server removes nothing any more', async () => {
  const { ids, stop } = await listOf({ id: 'new', msAgo: 1_000, logged: false });
  stop();
  await vi.advanceTimersByTimeAsync(MAKING_MS + 2_000);
  expect(await ids()).toEqual(['new']);
});

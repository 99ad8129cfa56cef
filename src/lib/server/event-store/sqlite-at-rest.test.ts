// What someone who holds the file can still find in its bytes.
import { createHash } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import { compactWhatIsDue } from '../database/sqlite/compact.ts';
import { createSqliteTestDatabase } from '../database/sqlite/test-database.ts';
import { truncateWal } from '../database/sqlite/truncate-wal.ts';
import type { EventStore } from './event-store.ts';
import {
  sampleBatch,
  sampleEvents,
  sampleOperation,
  sampleParticipant,
  sampleText,
} from './sample-batch.ts';
import { openSqliteEventStore } from './sqlite.ts';

const secret = 'La frase que nadie debe encontrar';

function openTestStore() {
  const database = createSqliteTestDatabase();
  onTestFinished(() => database.close());
  return { database, store: openSqliteEventStore(database.sqlite) };
}

test('a deleted workshop is in neither the file nor its write-ahead log', async () => {
  const { database, store } = openTestStore();
  for (const workshop of ['a', 'b'])
    await store.append([
      sampleBatch(workshop, {
        events: sampleEvents(
          0,
          [sampleText(`${secret} ${workshop}`)],
          [sampleText(`${'relleno '.repeat(3_000)}${secret} ${workshop}`)],
        ),
        operations: [sampleOperation({ outcome: `${secret} ${workshop}` })],
        participants: [sampleParticipant(workshop, { name: `${secret} ${workshop}` })],
      }),
    ]);
  expect(database.raw()).toContain(`${secret} a`);
  await store.deleteWorkshop('a');
  expect(database.raw()).not.toContain(`${secret} a`);
  expect(database.raw()).toContain(`${secret} b`);
});

test('a workshop deleted from among others leaves nothing in unused parts of their pages', async () => {
  const { database, store } = openTestStore();
  const names = Array.from({ length: 500 }, (_, place) => `persona <${place}>`);
  for (const [place, name] of names.entries())
    for (const workshop of ['a', 'b', 'c']) {
      const id = createHash('md5').update(`${workshop} ${place}`).digest('hex');
      const participant = sampleParticipant(workshop, { id, name: `${name} de ${workshop}` });
      await store.append([sampleBatch(workshop, { participants: [participant] })]);
    }
  await store.deleteWorkshop('b');
  const raw = database.raw();
  expect(names.filter((name) => raw.includes(`${name} de b`))).toEqual([]);
  expect(names.filter((name) => raw.includes(`${name} de a`))).toEqual(names);
});

test('a text that was erased while people worked is out of the file after the next start', async () => {
  const { database, store } = openTestStore();
  await store.append([sampleBatch('a', { events: sampleEvents(0, [sampleText(secret, 't1')]) })]);
  await store.eraseTexts('a', ['t1']);
  expect(database.sqlite.pragma('user_version', { simple: true })).toBe(1);
  await compactWhatIsDue(database.sqlite);
  expect(database.sqlite.pragma('user_version', { simple: true })).toBe(0);
  expect(await store.read('a', 0)).toMatchObject([{ texts: [{ id: 't1', text: null }] }]);
});

test('an erased text is in neither the file nor its write-ahead log', async () => {
  const { database, store } = openTestStore();
  const events = sampleEvents(0, [sampleText(secret, 't1'), sampleText('otra cosa', 't2')]);
  await store.append([sampleBatch('a', { events })]);
  expect(database.raw()).toContain(secret);
  await store.eraseTexts('a', ['t1']);
  expect(database.raw()).not.toContain(secret);
  expect(database.raw()).toContain('otra cosa');
});

test('what was erased counts as erased only when the log could be emptied', async () => {
  const { database, store } = openTestStore();
  await store.append([sampleBatch('a', { events: sampleEvents(0, [sampleText(secret)]) })]);
  const reader = database.another();
  reader.exec('BEGIN');
  reader.prepare('SELECT * FROM texts').all();
  await expect(store.deleteWorkshop('a')).rejects.toThrow('write-ahead log');
  reader.exec('COMMIT');
  await store.deleteWorkshop('a');
  expect(database.raw()).not.toContain(secret);
});

test('after resealing the bytes do not tell who answered or joined first', async () => {
  const { database, store } = openTestStore();
  const names = await appendOneByOne(store, 30);
  truncateWal(database.sqlite);
  for (const kind of ['texto', 'respuesta', 'persona'])
    expect(orderBetrayed(database.raw(), names, kind), kind).toBeGreaterThan(0.9);
  const resealed = sampleEvents(
    0,
    ...names.toReversed().map((name) => [sampleText(`texto ${name}`)]),
  );
  await store.append([sampleBatch('a', { afterVersion: names.length, resealed })]);
  for (const kind of ['texto', 'respuesta', 'persona'])
    expect(orderBetrayed(database.raw(), names, kind), kind).toBeLessThan(0.7);
});

/** One append each, as people answer; tells the names of the answers in the order they came. */
async function appendOneByOne(store: EventStore, count: number): Promise<string[]> {
  const names = Array.from(
    { length: count },
    (_, index) => `número-${String(index).padStart(3, '0')}.`,
  );
  for (const [afterVersion, name] of names.entries())
    await store.append([
      sampleBatch('a', {
        afterVersion,
        events: sampleEvents(afterVersion, [sampleText(`texto ${name}`)]),
        operations: [sampleOperation({ outcome: `respuesta ${name}` })],
        participants: [sampleParticipant('a', { name: `persona ${name}` })],
      }),
    ]);
  return names;
}

/** How far the places in the bytes follow the order of arrival or its reverse: 1 wholly, about 0 by chance (Kendall's tau). */
function orderBetrayed(raw: string, names: readonly string[], kind: string): number {
  const places = names.map((name) =>
    raw.indexOf(Buffer.from(`${kind} ${name}`).toString('latin1')),
  );
  let inOrder = 0;
  for (const [later, place] of places.entries())
    inOrder += places.slice(0, later).filter((earlier) => earlier < place).length;
  const pairs = (names.length * (names.length - 1)) / 2;
  return Math.abs((2 * inOrder) / pairs - 1);
}

import { expect, onTestFinished, test } from 'vitest';
import { createSqliteTestDatabase } from '../database/sqlite/test-database.ts';
import { eventStoreContract } from './contract.ts';
import { sampleBatch, sampleEvents, sampleOperation, sampleText } from './sample-batch.ts';
import { openSqliteEventStore } from './sqlite.ts';

eventStoreContract('SQLite', async () => {
  const database = createSqliteTestDatabase();
  return {
    store: openSqliteEventStore(database.sqlite),
    another: async () => openSqliteEventStore(database.another()),
    close: async () => database.close(),
  };
});

function openTestStore() {
  const database = createSqliteTestDatabase();
  onTestFinished(() => database.close());
  return { database, store: openSqliteEventStore(database.sqlite) };
}

test('a full disk leaves nothing and throws, and what fits afterwards is kept', async () => {
  const { database, store } = openTestStore();
  const pages = database.sqlite.pragma('page_count', { simple: true });
  database.sqlite.pragma(`max_page_count = ${pages}`);
  const small = sampleBatch('a', { events: sampleEvents(0, []), operations: [sampleOperation()] });
  const large = sampleBatch('b', { events: sampleEvents(0, [sampleText('x'.repeat(1_000_000))]) });
  await expect(store.append([small, large])).rejects.toThrow('full');
  expect(await store.read('a', 0)).toEqual([]);
  expect(await store.readOperations('a')).toEqual([]);
  expect(await store.append([small])).toEqual([{ ok: true, workshop: 'a', version: 1 }]);
});

test('a database that does not flush its commits is refused at the first append', async () => {
  const { database, store } = openTestStore();
  database.sqlite.pragma('synchronous = NORMAL');
  const append = store.append([sampleBatch('a', { events: sampleEvents(0, []) })]);
  await expect(append).rejects.toThrow('synchronous is 1');
});

test('an append waits for another writer without holding up the event loop for long', async () => {
  const { database, store } = openTestStore();
  const other = database.another();
  other.exec('BEGIN IMMEDIATE');
  const release = setTimeout(() => other.exec('COMMIT'), 100);
  onTestFinished(() => clearTimeout(release));
  const [outcome] = await store.append([sampleBatch('a', { events: sampleEvents(0, []) })]);
  expect(outcome?.ok).toBe(true);
});

test('an append gives up when another writer keeps the database', async () => {
  const { database, store } = openTestStore();
  database.another().exec('BEGIN IMMEDIATE');
  const append = store.append([sampleBatch('a', { events: sampleEvents(0, []) })]);
  await expect(append).rejects.toThrow('locked');
});

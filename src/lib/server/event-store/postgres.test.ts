import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPostgres } from '../database/postgres/open.ts';
import type { OwnDatabase } from '../database/postgres/own-database.ts';
import { createTestDatabase } from '../database/postgres/test-database.ts';
import { eventStoreContract } from './contract.ts';
import { openPostgresEventStore } from './postgres.ts';
import { sampleBatch, sampleEvents, sampleOperation, sampleText } from './sample-batch.ts';

let testDatabase: OwnDatabase;
beforeAll(async () => {
  testDatabase = await createTestDatabase();
});
afterAll(() => testDatabase.drop());

const tables = ['logs', 'events', 'texts', 'operations', 'participants'];

eventStoreContract('PostgreSQL', async () => {
  const pools = [openPostgres(testDatabase.url), openPostgres(testDatabase.url)] as const;
  await pools[0].query(`TRUNCATE ${tables.join(', ')}`);
  return {
    store: openPostgresEventStore(pools[0]),
    another: async () => openPostgresEventStore(pools[1]),
    close: async () => {
      await Promise.all(pools.map((pool) => pool.end()));
    },
  };
});

test('a commit that fails leaves nothing and throws', async () => {
  const pool = openPostgres(testDatabase.url);
  const store = openPostgresEventStore(pool);
  await pool.query(`CREATE FUNCTION disk_full() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'disk full'; END $$`);
  await pool.query(`CREATE CONSTRAINT TRIGGER at_commit AFTER INSERT ON events
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION disk_full()`);
  const events = sampleEvents(0, [sampleText('uno')]);
  const batch = sampleBatch('failing', { events, operations: [sampleOperation()] });
  await expect(store.append([batch])).rejects.toThrow('disk full');
  expect(await store.read('failing', 0)).toEqual([]);
  expect(await store.readOperations('failing')).toEqual([]);
  await pool.query('DROP FUNCTION disk_full CASCADE');
  expect(await store.append([batch])).toEqual([{ ok: true, workshop: 'failing', version: 1 }]);
  await pool.end();
});

test('a batch in conflict leaves no trace of an unknown workshop', async () => {
  const pool = openPostgres(testDatabase.url);
  const store = openPostgresEventStore(pool);
  await store.append([sampleBatch('ghost', { afterVersion: 3, events: sampleEvents(3, []) })]);
  expect((await pool.query(`SELECT * FROM logs WHERE workshop = 'ghost'`)).rows).toEqual([]);
  await pool.end();
});

test('after resealing neither row nor transaction numbers tell who came first', async () => {
  const pool = openPostgres(testDatabase.url);
  const store = openPostgresEventStore(pool);
  const texts = Array.from({ length: 40 }, (_, index) => sampleText(`texto ${index}`));
  for (const [index, text] of texts.entries())
    await store.append([
      sampleBatch('order', { afterVersion: index, events: sampleEvents(index, [text]) }),
    ]);
  const atRest = async (order: string): Promise<string[]> => {
    const { rows } = await pool.query(
      `SELECT id, xmin::text AS transaction FROM texts WHERE workshop = 'order' ORDER BY ${order}`,
    );
    return rows.map((row) => (order === 'ctid' ? row.id : row.transaction));
  };
  const arrival = texts.map((text) => text.id);
  // A row or two may fill a gap left by others; the rest lie as they came.
  expect(agreement(await atRest('ctid'), arrival)).toBeGreaterThan(0.8);
  const resealed = sampleEvents(0, ...texts.toReversed().map((text) => [text]));
  await store.append([sampleBatch('order', { afterVersion: 40, resealed })]);
  expect(agreement(await atRest('ctid'), arrival)).toBeLessThan(0.8);
  expect(new Set(await atRest('id')).size).toBe(1);
  await pool.end();
});

/** Spearman's correlation of two orders of the same ids: 1 when they are the same. */
function agreement(order: readonly string[], other: readonly string[]): number {
  const n = order.length;
  const squares = order.reduce((sum, id, place) => sum + (place - other.indexOf(id)) ** 2, 0);
  return 1 - (6 * squares) / (n * (n * n - 1));
}

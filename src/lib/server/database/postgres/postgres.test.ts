import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStores } from '../open.ts';
import { migratePostgres } from './migrate.ts';
import { openPostgres } from './open.ts';
import type { OwnDatabase } from './own-database.ts';
import { createTestDatabase } from './test-database.ts';

let database: OwnDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test('several processes that start at once migrate once', async () => {
  const pool = openPostgres(database.url);
  await pool.query('DROP SCHEMA public CASCADE; DROP SCHEMA drizzle CASCADE; CREATE SCHEMA public');
  await Promise.all([1, 2, 3].map(() => migratePostgres(database.url)));
  const { rows } = await pool.query('SELECT * FROM drizzle.__drizzle_migrations');
  expect(rows).toHaveLength(1);
  await pool.end();
});

test('all stores open on one address and share one database', async () => {
  const stores = await openStores({ databaseUrl: database.url, dataDir: '/nonexistent' });
  expect(stores.accounts.dialect).toBe('postgres');
  expect(await stores.events.read('a', 0)).toEqual([]);
  expect(await stores.workshops.byOwner('a')).toEqual([]);
  expect(await stores.stageKeys.find('a')).toBeUndefined();
  await stores.close();
});

test('a lost connection is replaced, and its loss ends no process', async () => {
  const pool = openPostgres(database.url);
  const { rows } = await pool.query('SELECT pg_backend_pid() AS pid');
  const other = openPostgres(database.url);
  await other.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid]);
  await other.end();
  await expect.poll(() => pool.query('SELECT 1').catch(() => undefined)).toBeDefined();
  await pool.end();
});

test('a newer schema is refused', async () => {
  const pool = openPostgres(database.url);
  const future = Date.UTC(2100, 0, 1);
  const insert = 'INSERT INTO drizzle.__drizzle_migrations (hash, created_at) VALUES ($1, $2)';
  await pool.query(insert, ['x', future]);
  await expect(migratePostgres(database.url)).rejects.toThrow('newer version of Encuadre');
  await pool.end();
});

import { readdirSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPostgresWorkshops } from '../../records/postgres/workshops.ts';
import { firstMigrations } from '../first-migrations.ts';
import { migrationsFolder } from '../migrations-folder.ts';
import { openStores } from '../open.ts';
import { migratePostgres } from './migrate.ts';
import { openPostgres } from './open.ts';
import type { OwnDatabase } from './own-database.ts';
import { createTestDatabase } from './test-database.ts';

const isSql = (name: string): boolean => name.endsWith('.sql');

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
  expect(rows).toHaveLength(readdirSync(migrationsFolder('postgres')).filter(isSql).length);
  await pool.end();
});

test('a database of the first version is taken over: its workshops are there, without their salt', async () => {
  const folder = firstMigrations('postgres', 1);
  const pool = openPostgres(database.url);
  await pool.query('DROP SCHEMA public CASCADE; DROP SCHEMA drizzle CASCADE; CREATE SCHEMA public');
  await migratePostgres(database.url, folder);
  await pool.query(
    `INSERT INTO workshops VALUES ('w1', '042137', 'ana', 'Taller', 'AMIMP', '2026-11-22', 'ended', 7, 'ab')`,
  );
  await migratePostgres(database.url);
  expect(await openPostgresWorkshops(pool).byCode('042137')).toEqual({
    ...{ id: 'w1', code: '042137', owner: 'ana', title: 'Taller', organisation: 'AMIMP' },
    ...{ date: '2026-11-22', keptFrom: '2026-11-22', status: 'ended', createdAtMs: 7 },
  });
  const { rows } = await pool.query('SELECT * FROM workshops');
  expect(rows[0]).not.toHaveProperty('salt');
  await pool.query('DELETE FROM workshops');
  await pool.end();
  rmSync(folder, { recursive: true });
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

import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { openSqliteWorkshops } from '../../records/sqlite/workshops.ts';
import { firstMigrations } from '../first-migrations.ts';
import { migrationsFolder } from '../migrations-folder.ts';
import { migrateSqlite } from './migrate.ts';
import { assertDurable, openSqlite } from './open.ts';
import { retryWhenBusy } from './retry-when-busy.ts';
import { createSqliteTestDatabase } from './test-database.ts';

function openTestDatabase() {
  const database = createSqliteTestDatabase();
  onTestFinished(() => database.close());
  return database;
}

/** A copy of the migrations with one more, made at a given time. */
function withMigration(folder: string, statement: string, whenMs: number): string {
  cpSync(migrationsFolder('sqlite'), folder, { recursive: true });
  const path = join(folder, 'meta', '_journal.json');
  const journal = JSON.parse(readFileSync(path, 'utf8')) as { entries: object[] };
  journal.entries.push({ ...journal.entries.at(-1), when: whenMs, tag: '9999_test' });
  writeFileSync(path, JSON.stringify(journal));
  writeFileSync(join(folder, '9999_test.sql'), statement);
  return folder;
}

test('a commit is flushed and what is deleted is overwritten', () => {
  const { sqlite } = openTestDatabase();
  expect(sqlite.pragma('synchronous', { simple: true })).toBe(2);
  expect(sqlite.pragma('journal_mode', { simple: true })).toBe('wal');
  expect(sqlite.pragma('secure_delete', { simple: true })).toBe(1);
  expect(sqlite.pragma('foreign_keys', { simple: true })).toBe(1);
  expect(sqlite.pragma('temp_store', { simple: true })).toBe(2);
  expect(() => assertDurable(sqlite)).not.toThrow();
  sqlite.pragma('synchronous = NORMAL');
  expect(() => assertDurable(sqlite)).toThrow('synchronous is 1');
});

test('a migration copies the file first and keeps what it holds', () => {
  const { sqlite, path } = openTestDatabase();
  sqlite.exec(`INSERT INTO logs VALUES ('before', 1)`);
  const statement = 'ALTER TABLE logs ADD COLUMN note text';
  const folder = withMigration(join(dirname(path), 'migrations'), statement, Date.now());
  migrateSqlite(sqlite, folder);
  migrateSqlite(sqlite, folder);
  expect(sqlite.prepare('SELECT * FROM logs').all()).toEqual([
    { workshop: 'before', version: 1, note: null },
  ]);
  const copies = readdirSync(dirname(path)).filter((name) => name.includes('.schema-'));
  expect(copies).toHaveLength(1);
  for (const name of ['encuadre.sqlite', 'encuadre.sqlite-wal', ...copies])
    expect(statSync(join(dirname(path), name)).mode & 0o777, name).toBe(0o600);
  const copy = new Database(join(dirname(path), copies[0] ?? ''), { readonly: true });
  expect(copy.prepare('SELECT * FROM logs').all()).toEqual([{ workshop: 'before', version: 1 }]);
  copy.close();
});

test('a file of the first version is taken over: its workshops are there, without their salt', async () => {
  const folder = firstMigrations('sqlite', 1);
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const sqlite = openSqlite(join(folder, 'old.sqlite'));
  onTestFinished(() => void sqlite.close());
  migrateSqlite(sqlite, folder);
  sqlite.exec(
    `INSERT INTO workshops VALUES ('w1', '042137', 'ana', 'Taller', 'AMIMP', '2026-11-22', 'ended', 7, 'ab')`,
  );
  migrateSqlite(sqlite);
  expect(await openSqliteWorkshops(sqlite).byCode('042137')).toEqual({
    ...{ id: 'w1', code: '042137', owner: 'ana', title: 'Taller', organisation: 'AMIMP' },
    ...{ date: '2026-11-22', keptFrom: '2026-11-22', status: 'ended', createdAtMs: 7 },
  });
  const columns = sqlite.prepare(`SELECT name FROM pragma_table_info('workshops')`).pluck().all();
  expect(columns).not.toContain('salt');
  const withoutRowNumbers = `SELECT wr FROM pragma_table_list WHERE name = 'workshops'`;
  expect(sqlite.prepare(withoutRowNumbers).pluck().get()).toBe(1);
});

test('a migration that fails changes nothing', () => {
  const { sqlite, path } = openTestDatabase();
  const statement = 'DROP TABLE stage_keys;--> statement-breakpoint\nDROP TABLE nothing';
  const folder = withMigration(join(dirname(path), 'migrations'), statement, Date.now());
  expect(() => migrateSqlite(sqlite, folder)).toThrow();
  expect(sqlite.prepare('SELECT * FROM stage_keys').all()).toEqual([]);
});

test('a new file is migrated without a copy', () => {
  const { path } = openTestDatabase();
  expect(readdirSync(dirname(path)).filter((name) => name.includes('.schema-'))).toEqual([]);
});

test('a newer schema is refused', () => {
  const { sqlite } = openTestDatabase();
  const future = Date.UTC(2100, 0, 1);
  sqlite
    .prepare('INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)')
    .run('x', future);
  expect(() => migrateSqlite(sqlite)).toThrow('newer version of Encuadre');
});

test.each([
  ['no database at all', () => Buffer.alloc(8_192, 'x')],
  ['a torn page', (bytes: Buffer) => Buffer.from(bytes).fill(0xff, 4_096, 8_192)],
])('a damaged file (%s) is refused and left as it is', (_, damage) => {
  const { sqlite, path } = openTestDatabase();
  sqlite.pragma('wal_checkpoint(TRUNCATE)');
  const damaged = damage(readFileSync(path));
  const other = join(dirname(path), 'damaged.sqlite');
  writeFileSync(other, damaged);
  expect(() => openSqlite(other)).toThrow('is damaged');
  expect(readFileSync(other).equals(damaged)).toBe(true);
});

test('a busy database is tried again while the event loop runs on', async () => {
  const { sqlite, another } = openTestDatabase();
  const other = another();
  sqlite.pragma('busy_timeout = 0');
  other.exec('BEGIN IMMEDIATE');
  const write = retryWhenBusy(() => sqlite.exec(`INSERT INTO logs VALUES ('a', 1)`));
  await pause(1);
  other.exec('COMMIT');
  await write;
  expect(sqlite.prepare('SELECT * FROM logs').all()).toHaveLength(1);
});

test('another error is not tried again', async () => {
  let tries = 0;
  const work = () => {
    tries += 1;
    throw new Error('broken');
  };
  await expect(retryWhenBusy(work)).rejects.toThrow('broken');
  expect(tries).toBe(1);
});

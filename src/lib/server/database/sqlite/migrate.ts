import { writeFileSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { assertNotNewer, migrationsFolder, newestMigrationMs } from '../migrations-folder.ts';

/** Brings the schema up to date; a file that holds data is copied beside itself first. */
export function migrateSqlite(sqlite: Database, folder = migrationsFolder('sqlite')): void {
  const knownMs = newestMigrationMs(folder);
  const appliedMs = appliedMigrationMs(sqlite);
  if (appliedMs !== null) assertNotNewer(appliedMs, knownMs);
  if (appliedMs === knownMs) return;
  if (appliedMs !== null) backUp(sqlite, appliedMs);
  migrate(drizzle(sqlite), { migrationsFolder: folder });
}

function appliedMigrationMs(sqlite: Database): number | null {
  const table = sqlite
    .prepare(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name = '__drizzle_migrations'`,
    )
    .get();
  if (table === undefined) return null;
  return sqlite
    .prepare<[], number | null>('SELECT max(created_at) FROM __drizzle_migrations')
    .pluck()
    .get() as number | null;
}

function backUp(sqlite: Database, appliedMs: number): void {
  const schemaDate = new Date(appliedMs).toISOString().replaceAll(/[^0-9]/g, '');
  const copy = `${sqlite.name}.schema-${schemaDate}-${Date.now()}`;
  // Made empty beforehand, which SQLite accepts, so that at no time others can read it.
  writeFileSync(copy, '', { mode: 0o600, flag: 'wx' });
  sqlite.prepare('VACUUM INTO ?').run(copy);
}

// A file of its own for each test, with a look at the raw bytes that rest on disk.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { migrateSqlite } from './migrate.ts';
import { openSqlite } from './open.ts';

export type SqliteTestDatabase = {
  sqlite: Database;
  path: string;
  /** Another connection to the same file. */
  another(): Database;
  /** The bytes of the file and of its write-ahead log, one a character. */
  raw(): string;
  close(): void;
};

export function createSqliteTestDatabase(): SqliteTestDatabase {
  const folder = mkdtempSync(join(tmpdir(), 'encuadre-'));
  const path = join(folder, 'encuadre.sqlite');
  const sqlite = openSqlite(path);
  migrateSqlite(sqlite);
  const others: Database[] = [];
  return {
    sqlite,
    path,
    another() {
      const other = openSqlite(path);
      others.push(other);
      return other;
    },
    raw: () =>
      [path, `${path}-wal`]
        .filter((file) => existsSync(file))
        .map((file) => readFileSync(file, 'latin1'))
        .join(''),
    close() {
      for (const each of [...others, sqlite]) each.close();
      rmSync(folder, { recursive: true });
    },
  };
}

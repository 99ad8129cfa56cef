import { chmodSync } from 'node:fs';
import Database from 'better-sqlite3';

/** A second writer is waited for this long before the write is refused: waiting stops the event loop. */
const busyTimeoutMs = 250;

export function openSqlite(path: string): Database.Database {
  const sqlite = new Database(path, { timeout: busyTimeoutMs });
  try {
    // Its write-ahead log takes over the same permissions.
    chmodSync(path, 0o600);
    sqlite.pragma('journal_mode = WAL');
    sqlite.pragma('synchronous = FULL');
    sqlite.pragma('secure_delete = ON');
    sqlite.pragma('foreign_keys = ON');
    sqlite.pragma('temp_store = MEMORY');
    assertIntact(sqlite, path);
    return sqlite;
  } catch (error) {
    sqlite.close();
    throw isNotADatabase(error) ? damaged(path, error) : error;
  }
}

/** In WAL mode SQLite may fall back to NORMAL at the first write, which loses acknowledged rows at power loss. */
export function assertDurable(sqlite: Database.Database): void {
  const synchronous = sqlite.pragma('synchronous', { simple: true });
  const journalMode = sqlite.pragma('journal_mode', { simple: true });
  if (synchronous === 2 && journalMode === 'wal') return;
  throw new Error(
    `The database does not keep what it confirms: synchronous is ${synchronous} (must be 2), journal_mode is ${journalMode} (must be wal).`,
  );
}

function assertIntact(sqlite: Database.Database, path: string): void {
  const finding = sqlite.pragma('quick_check(1)', { simple: true });
  if (finding !== 'ok') throw damaged(path, finding);
}

function isNotADatabase(error: unknown): boolean {
  return (
    error instanceof Database.SqliteError &&
    (error.code === 'SQLITE_NOTADB' || error.code.startsWith('SQLITE_CORRUPT'))
  );
}

function damaged(path: string, cause: unknown): Error {
  return new Error(
    `The database file ${path} is damaged. It was left as it is; move it aside and put a backup in its place.`,
    { cause },
  );
}

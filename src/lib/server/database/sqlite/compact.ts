// When SQLite divides a page, copies of the rows that moved away stay behind in its unused part, where deleting the
// rows does not reach them (secure_delete clears only what the rows themselves took up). VACUUM writes all anew.
import type { Database } from 'better-sqlite3';
import { retryWhenBusy } from './retry-when-busy.ts';
import { emptyWal, truncateWal } from './truncate-wal.ts';

/** In the file's header (`user_version`), so that a crash does not make it forgotten. */
const compactionDue = 1;
const nothingDue = 0;

/** To be called in the transaction that erases. */
export function noteErasure(sqlite: Database): void {
  sqlite.pragma(`user_version = ${compactionDue}`);
}

/** Takes about two seconds for 100 MB on a small machine, during which this process does nothing else. */
export async function compact(sqlite: Database): Promise<void> {
  await retryWhenBusy(() => sqlite.exec('VACUUM'));
  sqlite.pragma(`user_version = ${nothingDue}`);
  await emptyWal(sqlite);
}

/** At the start, when nobody waits: what was erased while people worked. */
export async function compactWhatIsDue(sqlite: Database): Promise<void> {
  if (sqlite.pragma('user_version', { simple: true }) === compactionDue) await compact(sqlite);
  // A process that was killed may have left erased rows in the write-ahead log.
  else truncateWal(sqlite);
}

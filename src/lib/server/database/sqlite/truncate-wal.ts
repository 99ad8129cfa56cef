// Erased rows live on in the write-ahead log until it is copied back and emptied.
import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';

const pausesMs = [50, 150, 300];

/** Answers whether the log was emptied; another connection that is reading can hold it back. */
export function truncateWal(sqlite: Database): boolean {
  const timeoutMs = sqlite.pragma('busy_timeout', { simple: true });
  // Waiting for the other connection here would stop the event loop.
  sqlite.pragma('busy_timeout = 0');
  try {
    const [result] = sqlite.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
    return result?.busy === 0;
  } finally {
    sqlite.pragma(`busy_timeout = ${timeoutMs}`);
  }
}

/** Resolves when nothing that was erased is left in the log; throws when a reader does not let go of it. */
export async function emptyWal(sqlite: Database): Promise<void> {
  for (const pauseMs of pausesMs) {
    if (truncateWal(sqlite)) return;
    await pause(pauseMs);
  }
  if (!truncateWal(sqlite))
    throw new Error(
      'What was erased is still in the write-ahead log: another program is reading the database.',
    );
}

import { setTimeout as pause } from 'node:timers/promises';
import { SqliteError } from 'better-sqlite3';

/** Between tries the event loop runs on; after the last one the write is refused. */
const pausesMs = [50, 150, 300];

export async function retryWhenBusy<Result>(work: () => Result): Promise<Result> {
  for (const pauseMs of pausesMs) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error)) throw error;
      await pause(pauseMs);
    }
  }
  return work();
}

function isBusy(error: unknown): boolean {
  return error instanceof SqliteError && error.code.startsWith('SQLITE_BUSY');
}

import type { Database } from 'better-sqlite3';
import { compact } from '../database/sqlite/compact.ts';
import { assertDurable } from '../database/sqlite/open.ts';
import { retryWhenBusy } from '../database/sqlite/retry-when-busy.ts';
import { emptyWal, truncateWal } from '../database/sqlite/truncate-wal.ts';
import { admit, admitted } from './admit.ts';
import { NEWEST, type Batch, type EventStore } from './event-store.ts';
import { sqliteReader } from './sqlite-reader.ts';
import { sqliteWriter } from './sqlite-writer.ts';

/** A store on an open and migrated database, which stays the caller's to close. */
export function openSqliteEventStore(sqlite: Database): EventStore {
  const reader = sqliteReader(sqlite);
  const writer = sqliteWriter(sqlite);
  let provenDurable = false;
  let walHoldsOldOrder = false;

  const commit = sqlite.transaction((batches: readonly Batch[]) => {
    const outcomes = admit(batches, reader);
    for (const batch of admitted(batches, outcomes)) writer.write(batch);
    return outcomes;
  });

  return {
    async append(batches) {
      const outcomes = await retryWhenBusy(() => commit.immediate(batches));
      if (!provenDurable) assertDurable(sqlite);
      provenDurable = true;
      walHoldsOldOrder ||= batches.some((batch) => batch.resealed.length > 0);
      // A reader of another process can hold the log back; the batch is committed, so the next one tries again.
      if (walHoldsOldOrder) walHoldsOldOrder = !truncateWal(sqlite);
      return outcomes;
    },
    read: async (workshop, afterVersion, upToVersion = NEWEST) =>
      reader.read(workshop, afterVersion, upToVersion),
    readOperations: async (workshop) => reader.readOperations(workshop),
    readParticipants: async (workshop) => reader.readParticipants(workshop),
    workshops: async () => reader.workshops(),
    async eraseTexts(workshop, textIds) {
      await retryWhenBusy(() => writer.eraseTexts.immediate(workshop, textIds));
      await emptyWal(sqlite);
    },
    async deleteWorkshop(workshop) {
      await retryWhenBusy(() => writer.deleteWorkshop.immediate(workshop));
      await compact(sqlite);
    },
    async close() {},
  };
}

import type { Pool } from 'pg';
import { inTransaction } from '../database/postgres/in-transaction.ts';
import { admit, admitted } from './admit.ts';
import { NEWEST, type EventStore } from './event-store.ts';
import { forgetEmptyLogs, lockAndLookUp } from './postgres-lock.ts';
import { readEvents, readOperations, readParticipants, readWorkshops } from './postgres-reader.ts';
import { resealPostgres } from './postgres-reseal.ts';
import { writeAdditions } from './postgres-writer.ts';

/** A store on an open and migrated database, which stays the caller's to close. */
export function openPostgresEventStore(pool: Pool): EventStore {
  return {
    append: (batches) =>
      inTransaction(pool, async (client) => {
        const current = await lockAndLookUp(client, batches);
        const outcomes = admit(batches, current);
        const entering = admitted(batches, outcomes);
        await writeAdditions(client, entering);
        for (const { workshop, resealed } of entering)
          if (resealed.length > 0) await resealPostgres(client, workshop, resealed);
        await forgetEmptyLogs(client, batches, current);
        return outcomes;
      }),
    read: (workshop, afterVersion, upToVersion = NEWEST) =>
      readEvents(pool, workshop, afterVersion, upToVersion),
    readOperations: (workshop) => readOperations(pool, workshop),
    readParticipants: (workshop) => readParticipants(pool, workshop),
    workshops: () => readWorkshops(pool),
    async eraseTexts(workshop, textIds) {
      await pool.query('UPDATE texts SET text = NULL WHERE workshop = $1 AND id = ANY($2)', [
        workshop,
        textIds,
      ]);
    },
    deleteWorkshop: (workshop) =>
      inTransaction(pool, async (client) => {
        await client.query('SELECT 1 FROM logs WHERE workshop = $1 FOR UPDATE', [workshop]);
        for (const table of ['events', 'texts', 'operations', 'participants', 'logs'])
          await client.query(`DELETE FROM ${table} WHERE workshop = $1`, [workshop]);
      }),
    async close() {},
  };
}

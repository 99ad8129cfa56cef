import type { Database } from 'better-sqlite3';
import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { retryWhenBusy } from '../../database/sqlite/retry-when-busy.ts';
import { stageKeys } from '../../database/sqlite/schema.ts';
import type { StageKeyRecords } from '../stage-keys.ts';

export function openSqliteStageKeys(sqlite: Database): StageKeyRecords {
  const database = drizzle(sqlite);
  return {
    async insert(record) {
      await retryWhenBusy(() => database.insert(stageKeys).values(record).run());
    },
    find: async (keyHash) =>
      database.select().from(stageKeys).where(eq(stageKeys.keyHash, keyHash)).get(),
    async revoke(workshop) {
      const deletion = database.delete(stageKeys).where(eq(stageKeys.workshop, workshop));
      await retryWhenBusy(() => deletion.run());
    },
  };
}

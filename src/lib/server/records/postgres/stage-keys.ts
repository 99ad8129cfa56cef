import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import type { Pool } from 'pg';
import { stageKeys } from '../../database/postgres/schema.ts';
import type { StageKeyRecords } from '../stage-keys.ts';

export function openPostgresStageKeys(pool: Pool): StageKeyRecords {
  const database = drizzle(pool);
  return {
    async insert(record) {
      await database.insert(stageKeys).values(record);
    },
    async find(keyHash) {
      const rows = await database.select().from(stageKeys).where(eq(stageKeys.keyHash, keyHash));
      return rows.at(0);
    },
    async revoke(workshop) {
      await database.delete(stageKeys).where(eq(stageKeys.workshop, workshop));
    },
  };
}

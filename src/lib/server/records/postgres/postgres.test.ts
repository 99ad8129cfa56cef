import { openPostgres } from '../../database/postgres/open.ts';
import { createTestDatabase } from '../../database/postgres/test-database.ts';
import { recordsContract } from '../contract.ts';
import { openPostgresStageKeys } from './stage-keys.ts';
import { openPostgresWorkshops } from './workshops.ts';

recordsContract('PostgreSQL', async () => {
  const database = await createTestDatabase();
  const pool = openPostgres(database.url);
  return {
    workshops: openPostgresWorkshops(pool),
    stageKeys: openPostgresStageKeys(pool),
    clear: async () => {
      await pool.query('TRUNCATE workshops, stage_keys');
    },
    close: async () => {
      await pool.end();
      await database.drop();
    },
  };
});

import { drizzle } from 'drizzle-orm/node-postgres';
import { openPostgres } from '../database/postgres/open.ts';
import { createTestDatabase } from '../database/postgres/test-database.ts';
import { authContract } from './contract.ts';

authContract('PostgreSQL', async () => {
  const database = await createTestDatabase();
  const pool = openPostgres(database.url);
  return {
    accounts: { dialect: 'postgres', database: drizzle(pool) },
    clear: async () => {
      await pool.query('DELETE FROM "user"');
    },
    close: async () => {
      await pool.end();
      await database.drop();
    },
  };
});

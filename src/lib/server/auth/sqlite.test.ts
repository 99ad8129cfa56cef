import { drizzle } from 'drizzle-orm/better-sqlite3';
import { createSqliteTestDatabase } from '../database/sqlite/test-database.ts';
import { authContract } from './contract.ts';

authContract('SQLite', async () => {
  const database = createSqliteTestDatabase();
  return {
    accounts: { dialect: 'sqlite', database: drizzle(database.sqlite) },
    clear: async () => {
      database.sqlite.exec('DELETE FROM user');
    },
    close: async () => database.close(),
  };
});

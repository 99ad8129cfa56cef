// A database of its own for each test file, on the server that the test run started.
import { inject } from 'vitest';
import { migratePostgres } from './migrate.ts';
import { makeDatabase, type OwnDatabase } from './own-database.ts';

export async function createTestDatabase(): Promise<OwnDatabase> {
  const database = await makeDatabase(inject('postgresUrl'), 'test');
  await migratePostgres(database.url);
  return database;
}

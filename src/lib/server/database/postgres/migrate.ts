import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import { assertNotNewer, migrationsFolder, newestMigrationMs } from '../migrations-folder.ts';

/** Any number will do, as long as every process of Encuadre takes the same: several may start at once. */
const migrationLock = 7_369_421;

/** Brings the schema up to date. Backups are the database server's business and come before. */
export async function migratePostgres(
  url: string,
  folder = migrationsFolder('postgres'),
): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    const knownMs = newestMigrationMs(folder);
    const appliedMs = await appliedMigrationMs(client);
    if (appliedMs !== null) assertNotNewer(appliedMs, knownMs);
    if (appliedMs !== knownMs) await migrate(drizzle(client), { migrationsFolder: folder });
  } finally {
    await client.end();
  }
}

async function appliedMigrationMs(client: pg.Client): Promise<number | null> {
  const table = await client.query(`SELECT to_regclass('drizzle.__drizzle_migrations') AS name`);
  if (table.rows[0]?.name === null) return null;
  const newest = await client.query(
    'SELECT max(created_at) AS ms FROM drizzle.__drizzle_migrations',
  );
  return newest.rows[0]?.ms === null ? null : Number(newest.rows[0]?.ms);
}

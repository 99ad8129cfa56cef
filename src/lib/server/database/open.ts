// Opens everything that rests, on one database: the SQLite file of the data folder, or PostgreSQL when its address is given.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { drizzle as drizzleSqlite } from 'drizzle-orm/better-sqlite3';
import { drizzle as drizzlePostgres } from 'drizzle-orm/node-postgres';
import type { EventStore } from '../event-store/event-store.ts';
import { openPostgresEventStore } from '../event-store/postgres.ts';
import { openSqliteEventStore } from '../event-store/sqlite.ts';
import { openPostgresStageKeys } from '../records/postgres/stage-keys.ts';
import { openPostgresWorkshops } from '../records/postgres/workshops.ts';
import { openSqliteStageKeys } from '../records/sqlite/stage-keys.ts';
import { openSqliteWorkshops } from '../records/sqlite/workshops.ts';
import type { StageKeyRecords } from '../records/stage-keys.ts';
import type { WorkshopRecords } from '../records/workshops.ts';
import type { AccountsDatabase } from './accounts.ts';
import { migratePostgres } from './postgres/migrate.ts';
import { openPostgres } from './postgres/open.ts';
import { compactWhatIsDue } from './sqlite/compact.ts';
import { migrateSqlite } from './sqlite/migrate.ts';
import { openSqlite } from './sqlite/open.ts';
import { truncateWal } from './sqlite/truncate-wal.ts';

export type Stores = {
  events: EventStore;
  workshops: WorkshopRecords;
  stageKeys: StageKeyRecords;
  accounts: AccountsDatabase;
  /** After the last append has settled. */
  close(): Promise<void>;
};

export async function openStores(config: {
  databaseUrl?: string;
  dataDir: string;
}): Promise<Stores> {
  return config.databaseUrl === undefined
    ? openSqliteStores(config.dataDir)
    : openPostgresStores(config.databaseUrl);
}

async function openSqliteStores(dataDir: string): Promise<Stores> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const sqlite = openSqlite(join(dataDir, 'encuadre.sqlite'));
  try {
    migrateSqlite(sqlite);
    await compactWhatIsDue(sqlite);
    return {
      events: openSqliteEventStore(sqlite),
      workshops: openSqliteWorkshops(sqlite),
      stageKeys: openSqliteStageKeys(sqlite),
      accounts: { dialect: 'sqlite', database: drizzleSqlite(sqlite) },
      async close() {
        truncateWal(sqlite);
        sqlite.close();
      },
    };
  } catch (error) {
    sqlite.close();
    throw error;
  }
}

async function openPostgresStores(url: string): Promise<Stores> {
  await migratePostgres(url);
  const pool = openPostgres(url);
  return {
    events: openPostgresEventStore(pool),
    workshops: openPostgresWorkshops(pool),
    stageKeys: openPostgresStageKeys(pool),
    accounts: { dialect: 'postgres', database: drizzlePostgres(pool) },
    close: () => pool.end(),
  };
}

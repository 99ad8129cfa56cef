// The two databases in which accounts can rest, told apart: their types have no useful union.
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';

export type AccountsDatabase =
  | { dialect: 'sqlite'; database: BetterSQLite3Database }
  | { dialect: 'postgres'; database: NodePgDatabase };

// Two schema files say the same in two dialects; this is what keeps them from drifting apart.
import { readdirSync } from 'node:fs';
import { getTableColumns, getTableName, is } from 'drizzle-orm';
import { getTableConfig as postgresConfig, PgTable } from 'drizzle-orm/pg-core';
import { getTableConfig as sqliteConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { expect, test } from 'vitest';
import { migrationsFolder } from './migrations-folder.ts';
import * as postgresAccounts from './postgres/account-schema.ts';
import * as postgresTables from './postgres/schema.ts';
import { createSqliteTestDatabase } from './sqlite/test-database.ts';
import * as sqliteAccounts from './sqlite/account-schema.ts';
import * as sqliteTables from './sqlite/schema.ts';

const sqlite = { ...sqliteTables, ...sqliteAccounts };
const postgres = { ...postgresTables, ...postgresAccounts };

type Columns = ReturnType<typeof getTableColumns<PgTable | SQLiteTable>>;

function describeColumns(columns: Columns) {
  return Object.entries(columns).map(
    ([key, { name, notNull, primary, isUnique, enumValues, dataType }]) => ({
      ...{ key, name, notNull, primary, isUnique, enumValues, dataType },
    }),
  );
}

function describeSqlite(table: SQLiteTable) {
  const { indexes, primaryKeys, foreignKeys } = sqliteConfig(table);
  return {
    name: getTableName(table),
    columns: describeColumns(getTableColumns(table)),
    primaryKey: primaryKeys.flatMap((key) => key.columns.map((column) => column.name)),
    indexes: indexes.map((index) => index.config.name),
    deletion: foreignKeys.map((key) => [getTableName(key.reference().foreignTable), key.onDelete]),
  };
}

function describePostgres(table: PgTable) {
  const { indexes, primaryKeys, foreignKeys } = postgresConfig(table);
  return {
    name: getTableName(table),
    columns: describeColumns(getTableColumns(table)),
    primaryKey: primaryKeys.flatMap((key) => key.columns.map((column) => column.name)),
    indexes: indexes.map((index) => index.config.name),
    deletion: foreignKeys.map((key) => [getTableName(key.reference().foreignTable), key.onDelete]),
  };
}

test('both schemas have the same tables', () => {
  expect(Object.keys(postgres).toSorted()).toEqual(Object.keys(sqlite).toSorted());
  expect(Object.keys(sqlite)).toHaveLength(11);
});

test.each(Object.keys(sqlite))('the table %s is the same in both', (key) => {
  const inSqlite = Reflect.get(sqlite, key) as unknown;
  const inPostgres = Reflect.get(postgres, key) as unknown;
  if (!is(inSqlite, SQLiteTable) || !is(inPostgres, PgTable)) throw new Error(`${key} is no table`);
  expect(describePostgres(inPostgres)).toEqual(describeSqlite(inSqlite));
});

test('both have the same migrations', () => {
  const [ofSqlite, ofPostgres] = (['sqlite', 'postgres'] as const).map((dialect) =>
    readdirSync(migrationsFolder(dialect)).filter((name) => name.endsWith('.sql')),
  );
  expect(ofPostgres).toEqual(ofSqlite);
});

test('in SQLite the tables of the workshops keep no row numbers', () => {
  const database = createSqliteTestDatabase();
  const isWithoutRowNumbers = database.sqlite
    .prepare<[string], number>('SELECT wr FROM pragma_table_list WHERE name = ?')
    .pluck();
  for (const table of Object.values(sqliteTables))
    expect(isWithoutRowNumbers.get(getTableName(table)), getTableName(table)).toBe(1);
  database.close();
});

import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

// Every key of the workshop's tables is random and their SQL says WITHOUT ROWID (added to the generated
// migration by hand), so that no row number keeps the order in which people wrote, voted or joined.

export const logs = sqliteTable('logs', {
  workshop: text('workshop').primaryKey(),
  version: integer('version').notNull(),
});

export const events = sqliteTable(
  'events',
  {
    workshop: text('workshop').notNull(),
    version: integer('version').notNull(),
    atMs: integer('at_ms').notNull(),
    actor: text('actor').notNull(),
    type: text('type').notNull(),
    body: text('body').notNull(),
    textIds: text('text_ids').notNull(),
  },
  (table) => [primaryKey({ columns: [table.workshop, table.version] })],
);

export const texts = sqliteTable(
  'texts',
  { workshop: text('workshop').notNull(), id: text('id').notNull(), text: text('text') },
  (table) => [primaryKey({ columns: [table.workshop, table.id] })],
);

export const operations = sqliteTable(
  'operations',
  {
    workshop: text('workshop').notNull(),
    actor: text('actor').notNull(),
    id: text('id').notNull(),
    bodyHash: text('body_hash').notNull(),
    outcome: text('outcome').notNull(),
  },
  (table) => [primaryKey({ columns: [table.workshop, table.actor, table.id] })],
);

export const participants = sqliteTable(
  'participants',
  {
    workshop: text('workshop').notNull(),
    id: text('id').notNull(),
    tokenHash: text('token_hash').notNull(),
    personalCodeHash: text('personal_code_hash'),
    name: text('name'),
    group: text('group'),
    role: text('role', { enum: ['voter', 'observer'] }).notNull(),
    removed: integer('removed', { mode: 'boolean' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.workshop, table.id] })],
);

export const workshops = sqliteTable(
  'workshops',
  {
    id: text('id').primaryKey(),
    code: text('code').notNull().unique(),
    owner: text('owner').notNull(),
    title: text('title').notNull(),
    organisation: text('organisation').notNull(),
    date: text('date').notNull(),
    keptFrom: text('kept_from').notNull().default(''),
    status: text('status', { enum: ['prepared', 'running', 'ended'] }).notNull(),
    createdAtMs: integer('created_at_ms').notNull(),
  },
  (table) => [index('workshops_owner').on(table.owner)],
);

export const stageKeys = sqliteTable(
  'stage_keys',
  {
    keyHash: text('key_hash').primaryKey(),
    workshop: text('workshop').notNull(),
    expiresAtMs: integer('expires_at_ms').notNull(),
  },
  (table) => [index('stage_keys_workshop').on(table.workshop)],
);

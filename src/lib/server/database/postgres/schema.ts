import { bigint, boolean, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';

export const logs = pgTable('logs', {
  workshop: text('workshop').primaryKey(),
  version: integer('version').notNull(),
});

export const events = pgTable(
  'events',
  {
    workshop: text('workshop').notNull(),
    version: integer('version').notNull(),
    atMs: bigint('at_ms', { mode: 'number' }).notNull(),
    actor: text('actor').notNull(),
    type: text('type').notNull(),
    body: text('body').notNull(),
    textIds: text('text_ids').notNull(),
  },
  (table) => [primaryKey({ columns: [table.workshop, table.version] })],
);

export const texts = pgTable(
  'texts',
  { workshop: text('workshop').notNull(), id: text('id').notNull(), text: text('text') },
  (table) => [primaryKey({ columns: [table.workshop, table.id] })],
);

export const operations = pgTable(
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

export const participants = pgTable(
  'participants',
  {
    workshop: text('workshop').notNull(),
    id: text('id').notNull(),
    tokenHash: text('token_hash').notNull(),
    personalCodeHash: text('personal_code_hash'),
    name: text('name'),
    group: text('group'),
    role: text('role', { enum: ['voter', 'observer'] }).notNull(),
    removed: boolean('removed').notNull(),
  },
  (table) => [primaryKey({ columns: [table.workshop, table.id] })],
);

export const workshops = pgTable(
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
    createdAtMs: bigint('created_at_ms', { mode: 'number' }).notNull(),
  },
  (table) => [index('workshops_owner').on(table.owner)],
);

export const stageKeys = pgTable(
  'stage_keys',
  {
    keyHash: text('key_hash').primaryKey(),
    workshop: text('workshop').notNull(),
    expiresAtMs: bigint('expires_at_ms', { mode: 'number' }).notNull(),
  },
  (table) => [index('stage_keys_workshop').on(table.workshop)],
);

import type { Database } from 'better-sqlite3';
import { noteErasure } from '../database/sqlite/compact.ts';
import type { Batch, EventRecord, TextRecord } from './event-store.ts';
import { sqliteScrambler } from './sqlite-scrambler.ts';

export function sqliteWriter(sqlite: Database) {
  const statements = prepareWrites(sqlite);
  const reseal = resealer(sqlite, statements.text);
  const eraseText = sqlite.prepare('UPDATE texts SET text = NULL WHERE workshop = ? AND id = ?');
  const deletions = ['events', 'texts', 'operations', 'participants', 'logs'].map((table) =>
    sqlite.prepare(`DELETE FROM ${table} WHERE workshop = ?`),
  );
  return {
    /** To be called within a transaction, with a batch that was admitted in it. */
    write(batch: Batch): void {
      writeAdditions(statements, batch);
      if (batch.resealed.length > 0) reseal(batch.workshop, batch.resealed);
    },
    eraseTexts: sqlite.transaction((workshop: string, textIds: readonly string[]) => {
      for (const id of textIds) eraseText.run(workshop, id);
      noteErasure(sqlite);
    }),
    deleteWorkshop: sqlite.transaction((workshop: string) => {
      for (const deletion of deletions) deletion.run(workshop);
      noteErasure(sqlite);
    }),
  };
}

type Statements = ReturnType<typeof prepareWrites>;

function prepareWrites(sqlite: Database) {
  return {
    version: sqlite.prepare(
      'INSERT INTO logs VALUES (?, ?) ON CONFLICT DO UPDATE SET version = excluded.version',
    ),
    event: sqlite.prepare(
      'INSERT INTO events (workshop, version, at_ms, actor, type, body, text_ids) VALUES (?, ?, ?, ?, ?, ?, ?)',
    ),
    /** An erased text stays erased, whoever still holds it. */
    text: sqlite.prepare(
      `INSERT INTO texts (workshop, id, text) VALUES (?, ?, ?)
       ON CONFLICT DO UPDATE SET text = excluded.text WHERE texts.text IS NOT NULL`,
    ),
    operation: sqlite.prepare(
      'INSERT INTO operations (workshop, actor, id, body_hash, outcome) VALUES (?, ?, ?, ?, ?)',
    ),
    participant: sqlite.prepare(
      `INSERT OR REPLACE INTO participants
       (workshop, id, token_hash, personal_code_hash, name, "group", role, removed) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
  };
}

function writeAdditions(statements: Statements, batch: Batch): void {
  const { workshop } = batch;
  for (const { version, atMs, actor, type, body, texts } of batch.events) {
    statements.event.run(workshop, version, atMs, actor, type, body, textIds(texts));
    for (const { id, text } of texts) statements.text.run(workshop, id, text);
  }
  const last = batch.events.at(-1);
  if (last) statements.version.run(workshop, last.version);
  for (const { actor, id, bodyHash, outcome } of batch.operations)
    statements.operation.run(workshop, actor, id, bodyHash, outcome);
  for (const { id, tokenHash, personalCodeHash, name, group, role, removed } of batch.participants)
    statements.participant.run(
      ...[workshop, id, tokenHash, personalCodeHash, name, group, role, removed ? 1 : 0],
    );
}

function resealer(sqlite: Database, writeText: Statements['text']) {
  const scramble = sqliteScrambler(sqlite);
  const oldTextIds = sqlite
    .prepare<[string, number], string>(
      'SELECT text_ids FROM events WHERE workshop = ? AND version = ?',
    )
    .pluck();
  const replaceEvent = sqlite.prepare(
    'UPDATE events SET at_ms = ?, actor = ?, type = ?, body = ?, text_ids = ? WHERE workshop = ? AND version = ?',
  );
  const deleteText = sqlite.prepare('DELETE FROM texts WHERE workshop = ? AND id = ?');
  return (workshop: string, resealed: readonly EventRecord[]): void => {
    const kept = new Set(resealed.flatMap((event) => event.texts.map((text) => text.id)));
    for (const { version, atMs, actor, type, body, texts } of resealed) {
      const old = JSON.parse(oldTextIds.get(workshop, version) ?? '[]') as string[];
      for (const id of old) if (!kept.has(id)) deleteText.run(workshop, id);
      replaceEvent.run(atMs, actor, type, body, textIds(texts), workshop, version);
      for (const { id, text } of texts) writeText.run(workshop, id, text);
    }
    scramble(workshop);
    noteErasure(sqlite);
  };
}

function textIds(texts: readonly TextRecord[]): string {
  return texts.length === 0 ? '[]' : JSON.stringify(texts.map((text) => text.id));
}

// Rows travel as one JSON value a table: one round trip however many there are, and a statement that never changes.
import type { PoolClient } from 'pg';
import type { EventRecord } from './event-store.ts';

/** An erased text stays erased, whoever still holds it. */
export const writeTexts = `INSERT INTO texts SELECT * FROM json_to_recordset($1) AS row(workshop text, id text, text text)
  ON CONFLICT (workshop, id) DO UPDATE SET text = excluded.text WHERE texts.text IS NOT NULL`;

export async function writeRows(
  client: PoolClient,
  statement: string,
  rows: object[],
): Promise<void> {
  if (rows.length > 0) await client.query(statement, [JSON.stringify(rows)]);
}

/** A statement may touch a row only once, so of several versions of it the last is sent. */
export function lastOf<Row>(rows: readonly Row[], key: (row: Row) => string): Row[] {
  return [...new Map(rows.map((row) => [key(row), row])).values()];
}

export function eventRow(
  workshop: string,
  { version, atMs, actor, type, body, texts }: EventRecord,
) {
  const text_ids = JSON.stringify(texts.map((text) => text.id));
  return { workshop, version, at_ms: atMs, actor, type, body, text_ids };
}

export function textRows(workshop: string, events: readonly EventRecord[]) {
  return events.flatMap((event) => event.texts.map(({ id, text }) => ({ workshop, id, text })));
}

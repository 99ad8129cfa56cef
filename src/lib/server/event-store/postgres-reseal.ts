import type { PoolClient } from 'pg';
import type { EventRecord } from './event-store.ts';
import { eventRow, lastOf, textRows, writeRows, writeTexts } from './postgres-rows.ts';

const replaceEvents = `UPDATE events SET at_ms = row.at_ms, actor = row.actor, type = row.type, body = row.body,
  text_ids = row.text_ids FROM json_to_recordset($1) AS
  row(workshop text, version integer, at_ms bigint, actor text, type text, body text, text_ids text)
  WHERE events.workshop = row.workshop AND events.version = row.version`;

const deleteReplacedTexts = `DELETE FROM texts WHERE workshop = $1 AND id IN (
  SELECT json_array_elements_text(text_ids::json) FROM events WHERE workshop = $1 AND version = ANY($2))
  AND id <> ALL($3)`;

/** Row numbers (ctid) and transaction numbers (xmin) tell who came first, until all rows are written anew by key. */
const scramble = [
  `WITH moved AS (DELETE FROM texts WHERE workshop = $1 RETURNING *)
   INSERT INTO texts SELECT * FROM moved ORDER BY id`,
  `WITH moved AS (DELETE FROM operations WHERE workshop = $1 RETURNING *)
   INSERT INTO operations SELECT * FROM moved ORDER BY actor, id`,
  `WITH moved AS (DELETE FROM participants WHERE workshop = $1 RETURNING *)
   INSERT INTO participants SELECT * FROM moved ORDER BY id`,
];

export async function resealPostgres(
  client: PoolClient,
  workshop: string,
  resealed: readonly EventRecord[],
): Promise<void> {
  const texts = lastOf(textRows(workshop, resealed), ({ id }) => id);
  const versions = resealed.map(({ version }) => version);
  await client.query(deleteReplacedTexts, [workshop, versions, texts.map(({ id }) => id)]);
  await writeRows(
    client,
    replaceEvents,
    resealed.map((event) => eventRow(workshop, event)),
  );
  await writeRows(client, writeTexts, texts);
  for (const statement of scramble) await client.query(statement, [workshop]);
}

import type { PoolClient } from 'pg';
import type { Batch } from './event-store.ts';
import { eventRow, lastOf, textRows, writeRows, writeTexts } from './postgres-rows.ts';

const writeEvents = `INSERT INTO events SELECT * FROM json_to_recordset($1) AS
  row(workshop text, version integer, at_ms bigint, actor text, type text, body text, text_ids text)`;

const writeOperations = `INSERT INTO operations SELECT * FROM json_to_recordset($1) AS
  row(workshop text, actor text, id text, body_hash text, outcome text)`;

const writeParticipants = `INSERT INTO participants SELECT * FROM json_to_recordset($1) AS
  row(workshop text, id text, token_hash text, personal_code_hash text, name text, "group" text, role text, removed boolean)
  ON CONFLICT (workshop, id) DO UPDATE SET token_hash = excluded.token_hash,
  personal_code_hash = excluded.personal_code_hash, name = excluded.name, "group" = excluded."group",
  role = excluded.role, removed = excluded.removed`;

const writeVersions = `UPDATE logs SET version = row.version
  FROM json_to_recordset($1) AS row(workshop text, version integer) WHERE logs.workshop = row.workshop`;

/** Adds what the batches bring, in order; to be called with batches that were admitted in this transaction. */
export async function writeAdditions(client: PoolClient, batches: readonly Batch[]): Promise<void> {
  const events = batches.flatMap(({ workshop, events }) =>
    events.map((event) => eventRow(workshop, event)),
  );
  const texts = batches.flatMap(({ workshop, events }) => textRows(workshop, events));
  const operations = batches.flatMap(({ workshop, operations }) =>
    operations.map(({ actor, id, bodyHash, outcome }) => ({
      ...{ workshop, actor, id, outcome },
      body_hash: bodyHash,
    })),
  );
  const participants = batches
    .flatMap((batch) => batch.participants)
    .map((person) => ({
      ...person,
      token_hash: person.tokenHash,
      personal_code_hash: person.personalCodeHash,
    }));
  const versions = events.map(({ workshop, version }) => ({ workshop, version }));
  await writeRows(client, writeEvents, events);
  await writeRows(
    client,
    writeTexts,
    lastOf(texts, ({ workshop, id }) => `${workshop}\0${id}`),
  );
  await writeRows(client, writeOperations, operations);
  await writeRows(
    client,
    writeParticipants,
    lastOf(participants, ({ workshop, id }) => `${workshop}\0${id}`),
  );
  await writeRows(
    client,
    writeVersions,
    lastOf(versions, ({ workshop }) => workshop),
  );
}

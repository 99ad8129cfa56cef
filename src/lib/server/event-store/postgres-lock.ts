import type { PoolClient } from 'pg';
import { operationKey, type Current } from './admit.ts';
import type { Batch } from './event-store.ts';

/**
 * Makes this transaction the only writer of its workshops, in one order so that two never wait for each other,
 * and looks up what deciding about the batches needs.
 */
export async function lockAndLookUp(
  client: PoolClient,
  batches: readonly Batch[],
): Promise<Current> {
  const workshops = [...new Set(batches.map((batch) => batch.workshop))].sort();
  const logs = await client.query<{ workshop: string; version: number }>({
    name: 'lock-logs',
    text: `INSERT INTO logs (workshop, version) SELECT id, 0 FROM unnest($1::text[]) WITH ORDINALITY AS ids(id, place)
           ORDER BY place ON CONFLICT (workshop) DO UPDATE SET version = logs.version RETURNING workshop, version`,
    values: [workshops],
  });
  const versions = new Map(logs.rows.map((row) => [row.workshop, row.version]));
  const operations = await operationsKept(client, batches);
  return {
    versionOf: (workshop) => versions.get(workshop) ?? 0,
    hasOperation: (workshop, actor, id) => operations.has(operationKey(workshop, actor, id)),
  };
}

async function operationsKept(client: PoolClient, batches: readonly Batch[]): Promise<Set<string>> {
  const sent = batches.flatMap(({ workshop, operations }) =>
    operations.map(({ actor, id }) => ({ workshop, actor, id })),
  );
  if (sent.length === 0) return new Set();
  const kept = await client.query<{ workshop: string; actor: string; id: string }>({
    name: 'operations-kept',
    text: `SELECT workshop, actor, id FROM operations
           JOIN json_to_recordset($1) AS sent(workshop text, actor text, id text) USING (workshop, actor, id)`,
    values: [JSON.stringify(sent)],
  });
  return new Set(kept.rows.map((row) => operationKey(row.workshop, row.actor, row.id)));
}

/** Locking makes a row for a workshop that has no log yet; it goes again when no event entered. */
export async function forgetEmptyLogs(
  client: PoolClient,
  batches: readonly Batch[],
  current: Current,
): Promise<void> {
  const workshops = batches
    .map((batch) => batch.workshop)
    .filter((id) => current.versionOf(id) === 0);
  if (workshops.length === 0) return;
  await client.query('DELETE FROM logs WHERE version = 0 AND workshop = ANY($1)', [workshops]);
}

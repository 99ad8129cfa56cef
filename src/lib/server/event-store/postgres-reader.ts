// One statement a read: events and their texts come from the same snapshot, even while another node reseals them.
import type { Pool } from 'pg';
import type { EventRecord, OperationRecord, ParticipantRecord } from './event-store.ts';

type EventRow = Omit<EventRecord, 'texts'> & { textIds: string };
type LogRow = { events: EventRow[]; texts: [id: string, text: string | null][] };

export async function readEvents(
  pool: Pool,
  workshop: string,
  afterVersion: number,
  upToVersion: number,
): Promise<EventRecord[]> {
  const { rows } = await pool.query<LogRow>({
    name: 'read-events',
    text: `WITH log AS (
             SELECT version, at_ms AS "atMs", actor, type, body, text_ids AS "textIds"
             FROM events WHERE workshop = $1 AND version > $2 AND version <= $3)
           SELECT (SELECT coalesce(json_agg(log ORDER BY version), '[]') FROM log) AS events,
             (SELECT coalesce(json_agg(json_build_array(id, text)), '[]') FROM texts
              WHERE workshop = $1 AND id IN (SELECT json_array_elements_text("textIds"::json) FROM log)) AS texts`,
    values: [workshop, afterVersion, upToVersion],
  });
  const textOf = new Map(rows[0]?.texts);
  return (rows[0]?.events ?? []).map(({ textIds, ...event }) => ({
    ...event,
    texts: (JSON.parse(textIds) as string[]).map((id) => ({ id, text: textOf.get(id) ?? null })),
  }));
}

export async function readOperations(pool: Pool, workshop: string): Promise<OperationRecord[]> {
  const { rows } = await pool.query<OperationRecord>({
    name: 'read-operations',
    text: 'SELECT actor, id, body_hash AS "bodyHash", outcome FROM operations WHERE workshop = $1',
    values: [workshop],
  });
  return rows;
}

export async function readParticipants(pool: Pool, workshop: string): Promise<ParticipantRecord[]> {
  const { rows } = await pool.query<ParticipantRecord>({
    name: 'read-participants',
    text: `SELECT workshop, id, token_hash AS "tokenHash", personal_code_hash AS "personalCodeHash", name, "group",
             role, removed FROM participants WHERE workshop = $1`,
    values: [workshop],
  });
  return rows;
}

export async function readWorkshops(pool: Pool): Promise<string[]> {
  const { rows } = await pool.query<{ workshop: string }>('SELECT workshop FROM logs');
  return rows.map(({ workshop }) => workshop);
}

// Plain prepared statements: building them anew through a query builder would cost more than running them.
import type { Database } from 'better-sqlite3';
import {
  NEWEST,
  type EventRecord,
  type OperationRecord,
  type ParticipantRecord,
  type TextRecord,
} from './event-store.ts';

type EventRow = Omit<EventRecord, 'texts'> & { textIds: string };
type ParticipantRow = Omit<ParticipantRecord, 'removed'> & { removed: 0 | 1 };

export type SqliteReader = ReturnType<typeof sqliteReader>;

export function sqliteReader(sqlite: Database) {
  const version = sqlite
    .prepare<[string], number>('SELECT version FROM logs WHERE workshop = ?')
    .pluck();
  const operation = sqlite
    .prepare('SELECT 1 FROM operations WHERE workshop = ? AND actor = ? AND id = ?')
    .pluck();
  const operations = sqlite.prepare<[string], OperationRecord>(
    'SELECT actor, id, body_hash AS bodyHash, outcome FROM operations WHERE workshop = ?',
  );
  const participants = sqlite.prepare<[string], ParticipantRow>(
    `SELECT workshop, id, token_hash AS tokenHash, personal_code_hash AS personalCodeHash, name, "group", role, removed
     FROM participants WHERE workshop = ?`,
  );
  const workshops = sqlite.prepare<[], string>('SELECT workshop FROM logs').pluck();
  return {
    versionOf: (workshop: string): number => version.get(workshop) ?? 0,
    hasOperation: (workshop: string, actor: string, id: string): boolean =>
      operation.get(workshop, actor, id) !== undefined,
    read: eventReader(sqlite),
    workshops: (): string[] => workshops.all(),
    readOperations: (workshop: string): OperationRecord[] => operations.all(workshop),
    readParticipants: (workshop: string): ParticipantRecord[] =>
      participants.all(workshop).map((row) => ({ ...row, removed: row.removed === 1 })),
  };
}

function eventReader(sqlite: Database) {
  const events = sqlite.prepare<[string, number, number], EventRow>(
    `SELECT version, at_ms AS atMs, actor, type, body, text_ids AS textIds
     FROM events WHERE workshop = ? AND version > ? AND version <= ? ORDER BY version`,
  );
  const allTexts = sqlite.prepare<[string], TextRecord>(
    'SELECT id, text FROM texts WHERE workshop = ?',
  );
  const textsBetween = sqlite.prepare<[string, string, number, number], TextRecord>(
    `SELECT id, text FROM texts WHERE workshop = ? AND id IN (
       SELECT json_each.value FROM events, json_each(events.text_ids) WHERE workshop = ? AND version > ? AND version <= ?)`,
  );
  return sqlite.transaction((workshop: string, after: number, upTo: number): EventRecord[] => {
    const texts =
      after === 0 && upTo === NEWEST
        ? allTexts.all(workshop)
        : textsBetween.all(workshop, workshop, after, upTo);
    const textOf = new Map(texts.map(({ id, text }) => [id, text]));
    return events
      .all(workshop, after, upTo)
      .map(({ version, atMs, actor, type, body, textIds }) => {
        const ids = textIds === '[]' ? [] : (JSON.parse(textIds) as string[]);
        const texts = ids.map((id) => ({ id, text: textOf.get(id) ?? null }));
        return { version, atMs, actor, type, body, texts };
      });
  });
}

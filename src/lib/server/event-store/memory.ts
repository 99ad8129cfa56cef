// For tests and for trying things out; the contract holds it to the same behaviour as the engines.
import { admit, admitted, operationKey } from './admit.ts';
import type {
  Batch,
  EventRecord,
  EventStore,
  OperationRecord,
  ParticipantRecord,
} from './event-store.ts';

type StoredEvent = Omit<EventRecord, 'texts'> & { textIds: readonly string[] };

type WorkshopLog = {
  events: StoredEvent[];
  texts: Map<string, string | null>;
  operations: Map<string, OperationRecord>;
  participants: Map<string, ParticipantRecord>;
};

export type MemoryLogs = Map<string, WorkshopLog>;

export function openMemoryEventStore(logs: MemoryLogs = new Map()): EventStore {
  return {
    async append(batches) {
      const outcomes = admit(batches, {
        versionOf: (workshop) => logs.get(workshop)?.events.length ?? 0,
        hasOperation: (workshop, actor, id) =>
          logs.get(workshop)?.operations.has(operationKey(workshop, actor, id)) ?? false,
      });
      for (const batch of admitted(batches, outcomes)) write(logOf(logs, batch.workshop), batch);
      return outcomes;
    },
    async read(workshop, afterVersion, upToVersion) {
      const log = logs.get(workshop);
      return (
        log?.events.slice(afterVersion, upToVersion).map((event) => withTexts(event, log.texts)) ??
        []
      );
    },
    async readOperations(workshop) {
      return Array.from(logs.get(workshop)?.operations.values() ?? [], (record) => ({ ...record }));
    },
    async readParticipants(workshop) {
      return Array.from(logs.get(workshop)?.participants.values() ?? [], (record) => ({
        ...record,
      }));
    },
    workshops: async () => [...logs.keys()],
    async eraseTexts(workshop, textIds) {
      const texts = logs.get(workshop)?.texts;
      for (const id of textIds) if (texts?.has(id)) texts.set(id, null);
    },
    async deleteWorkshop(workshop) {
      logs.delete(workshop);
    },
    async close() {},
  };
}

function logOf(logs: MemoryLogs, workshop: string): WorkshopLog {
  const existing = logs.get(workshop);
  if (existing) return existing;
  const created: WorkshopLog = {
    events: [],
    texts: new Map(),
    operations: new Map(),
    participants: new Map(),
  };
  logs.set(workshop, created);
  return created;
}

function write(log: WorkshopLog, batch: Batch): void {
  for (const event of batch.events) {
    log.events.push(withoutTexts(event));
    keepTexts(log, event);
  }
  for (const operation of batch.operations)
    log.operations.set(operationKey(batch.workshop, operation.actor, operation.id), {
      ...operation,
    });
  for (const participant of batch.participants)
    log.participants.set(participant.id, { ...participant });
  reseal(log, batch.resealed);
}

function reseal(log: WorkshopLog, resealed: readonly EventRecord[]): void {
  const kept = new Set(resealed.flatMap((event) => event.texts.map((text) => text.id)));
  for (const event of resealed) {
    for (const id of log.events[event.version - 1]?.textIds ?? [])
      if (!kept.has(id)) log.texts.delete(id);
    log.events[event.version - 1] = withoutTexts(event);
    keepTexts(log, event);
  }
}

/** An erased text stays erased, whoever still holds it. */
function keepTexts(log: WorkshopLog, event: EventRecord): void {
  for (const { id, text } of event.texts) if (log.texts.get(id) !== null) log.texts.set(id, text);
}

function withoutTexts({ texts, ...event }: EventRecord): StoredEvent {
  return { ...event, textIds: texts.map((text) => text.id) };
}

function withTexts(
  { textIds, ...event }: StoredEvent,
  texts: Map<string, string | null>,
): EventRecord {
  return { ...event, texts: textIds.map((id) => ({ id, text: texts.get(id) ?? null })) };
}

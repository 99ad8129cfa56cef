// A workshop in memory: the state its log amounts to, and the people whose names rest apart from it.
import { evolve } from '#lib/workshop/evolve/evolve.ts';
import { emptyWorkshop, type Workshop } from '#lib/workshop/state.ts';
import { fromRecord } from '../event-store/event-codec.ts';
import type { EventStore, ParticipantRecord } from '../event-store/event-store.ts';
import { noteTexts, takeTexts, type EntryTexts } from './erasing.ts';
import type { WorkshopRecord } from '../records/workshops.ts';

export type KnownOperation = { bodyHash: string; outcome: string };

export type LoadedWorkshop = {
  record: WorkshopRecord;
  state: Workshop;
  /** By `operationKey`. */
  operations: Map<string, KnownOperation>;
  participants: Map<string, ParticipantRecord>;
  participantByToken: Map<string, string>;
  names: Map<string, string>;
  entryTexts: EntryTexts;
  /** Version up to which answers have been put in random order at rest. */
  sealedAt: number;
  /** The state holds what is not committed yet: nobody may be shown it. */
  ahead: boolean;
};

export const operationKey = (actor: string, id: string): string => `${actor} ${id}`;

export async function loadWorkshop(
  events: EventStore,
  record: WorkshopRecord,
): Promise<LoadedWorkshop> {
  const [log, operations, participants] = await Promise.all([
    events.read(record.id, 0),
    events.readOperations(record.id),
    events.readParticipants(record.id),
  ]);
  const state = emptyWorkshop();
  let sealedAt = 0;
  const entryTexts: EntryTexts = new Map();
  const legible = new Set<string>();
  const gone: string[] = [];
  for (const stored of log) {
    const event = fromRecord(stored);
    evolve(state, event, stored.atMs);
    noteTexts(entryTexts, event, stored);
    for (const { id, text } of stored.texts) if (text !== null) legible.add(id);
    gone.push(...takeTexts(entryTexts, event));
    if (stored.type === 'answersSealed') sealedAt = stored.version;
  }
  // A server that stopped between a commit and its erasure left these behind.
  const overdue = gone.filter((id) => legible.has(id));
  if (overdue.length > 0) await events.eraseTexts(record.id, overdue);
  const loaded: LoadedWorkshop = {
    record,
    state,
    operations: new Map(
      operations.map(({ actor, id, bodyHash, outcome }) => [
        operationKey(actor, id),
        { bodyHash, outcome },
      ]),
    ),
    participants: new Map(),
    participantByToken: new Map(),
    names: new Map(),
    entryTexts,
    sealedAt,
    ahead: false,
  };
  for (const participant of participants) keepParticipant(loaded, participant);
  return loaded;
}

/** Adds a person's row, or puts its new version in the old one's place. */
export function keepParticipant(loaded: LoadedWorkshop, row: ParticipantRecord): void {
  const before = loaded.participants.get(row.id);
  if (before) loaded.participantByToken.delete(before.tokenHash);
  loaded.participants.set(row.id, row);
  if (!row.removed) loaded.participantByToken.set(row.tokenHash, row.id);
  loaded.names.set(row.id, row.name ?? '');
}

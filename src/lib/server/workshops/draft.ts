// What one tick would add to one workshop. The state in memory runs ahead of the commit; if that fails, it is thrown away.
import type { WorkshopEvent } from '#lib/workshop/events.ts';
import { evolve } from '#lib/workshop/evolve/evolve.ts';
import type { Workshop } from '#lib/workshop/state.ts';
import { toRecord } from '../event-store/event-codec.ts';
import type {
  Batch,
  EventRecord,
  EventStore,
  OperationRecord,
  ParticipantRecord,
} from '../event-store/event-store.ts';
import { noteTexts, takeTexts } from './erasing.ts';
import { keepParticipant, operationKey, type LoadedWorkshop } from './loaded-workshop.ts';
import { sealed } from './sealing.ts';
import { newId } from './new-id.ts';

export class Draft {
  readonly loaded: LoadedWorkshop;
  readonly workshop: string;
  /** Texts to be erased once this is kept. */
  readonly erasedTexts: string[] = [];
  readonly types = new Set<WorkshopEvent['type']>();
  /** People whose open sockets must go, and why. */
  readonly displaced: { participant: string; code: 'removed' | 'place-taken' }[] = [];
  #afterVersion: number;
  #events: EventRecord[] = [];
  #resealed: EventRecord[] = [];
  #operations: OperationRecord[] = [];
  #participants: ParticipantRecord[] = [];

  constructor(loaded: LoadedWorkshop) {
    this.loaded = loaded;
    this.workshop = loaded.record.id;
    this.#afterVersion = loaded.state.version;
  }

  get state(): Workshop {
    return this.loaded.state;
  }

  get hasChanges(): boolean {
    return this.#events.length + this.#participants.length + this.#operations.length > 0;
  }

  get participants(): readonly ParticipantRecord[] {
    return this.#participants;
  }

  add(events: readonly WorkshopEvent[], nowMs: number, actor: string): void {
    if (events.length > 0) this.loaded.ahead = true;
    for (const event of events) {
      const atMs = restingTime(this.state, event) ?? nowMs;
      evolve(this.state, event, atMs);
      const record = toRecord(event, { version: this.state.version, atMs, actor }, newId);
      this.#events.push(record);
      this.types.add(event.type);
      noteTexts(this.loaded.entryTexts, event, record);
      this.erasedTexts.push(...takeTexts(this.loaded.entryTexts, event));
    }
  }

  addPeople(rows: readonly ParticipantRecord[]): void {
    if (rows.length > 0) this.loaded.ahead = true;
    for (const row of rows) {
      const before = this.loaded.participants.get(row.id);
      if (row.removed) this.displaced.push({ participant: row.id, code: 'removed' });
      else if (before && before.tokenHash !== row.tokenHash)
        this.displaced.push({ participant: row.id, code: 'place-taken' });
      keepParticipant(this.loaded, row);
      this.#participants.push(row);
    }
  }

  addOperation(actor: string, id: string, bodyHash: string, outcome: string): void {
    this.loaded.operations.set(operationKey(actor, id), { bodyHash, outcome });
    this.#operations.push({ actor, id, bodyHash, outcome });
  }

  /** Where an anonymous activity was closed, puts the answers since the last sealing in random order. */
  async seal(store: EventStore): Promise<void> {
    if (!this.types.has('answersSealed')) return;
    const stored = await store.read(this.workshop, this.loaded.sealedAt);
    const ordered = sealed([...stored, ...this.#events]);
    this.#resealed = ordered.filter((record) => record.version <= this.#afterVersion);
    this.#events = ordered.filter((record) => record.version > this.#afterVersion);
    this.loaded.sealedAt = this.state.version;
  }

  /** The commit held: what is in memory may be shown. */
  settle(): void {
    this.loaded.ahead = false;
  }

  batch(): Batch {
    return {
      workshop: this.workshop,
      afterVersion: this.#afterVersion,
      events: this.#events,
      operations: this.#operations,
      participants: this.#participants,
      resealed: this.#resealed,
    };
  }
}

/** In anonymous mode an answer rests with the time its phase opened, or closed if it came late. */
function restingTime(state: Workshop, event: WorkshopEvent): number | null {
  if (state.identityMode !== 'anonymous') return null;
  if (event.type !== 'answerGiven' && event.type !== 'answerSetAside') return null;
  const opening = state.activities
    .get(event.activity)
    ?.openings.findLast((one) => one.phase === event.phase && one.round === event.round);
  if (!opening) return null;
  return event.type === 'answerGiven' ? opening.openedAtMs : opening.closedAtMs;
}

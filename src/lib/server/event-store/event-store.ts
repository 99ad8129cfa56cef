// The port behind which a workshop's log rests. One contract suite (contract.ts) holds every implementation to it.

/** Something a person wrote. It rests apart from the log so that it can be erased; `null` once it has been. */
export type TextRecord = { id: string; text: string | null };

/** One fact as it rests. `body` is JSON in which every text a person wrote is replaced by its id in `texts`. */
export type EventRecord = {
  /** 1, 2, 3 … per workshop, without a gap. */
  version: number;
  /** Server time in milliseconds; for answers in anonymous mode, the opening of the activity's phase. */
  atMs: number;
  /** Who caused it: `facilitator:<user id>`, `participant` or `clock`. Never a participant's identity. */
  actor: string;
  type: string;
  body: string;
  texts: readonly TextRecord[];
};

/** What was answered to an operation, so that the same operation sent again is answered the same. */
export type OperationRecord = {
  /** Who sent it: a participant or, in anonymous mode, an author key good for one activity; a facilitator's user id. */
  actor: string;
  id: string;
  bodyHash: string;
  /** JSON. */
  outcome: string;
};

/** A person who has a place in a workshop. Only a hash of the token that opens the place is kept. */
export type ParticipantRecord = {
  workshop: string;
  id: string;
  tokenHash: string;
  /** Hash of the code that gives a lost phone its place back. */
  personalCodeHash: string | null;
  /** `null` in anonymous mode. */
  name: string | null;
  group: string | null;
  role: 'voter' | 'observer';
  removed: boolean;
};

/** What one tick adds to one workshop; kept whole or not at all. */
export type Batch = {
  workshop: string;
  /** The version the decision was taken at; another current version is a conflict. */
  afterVersion: number;
  events: readonly EventRecord[];
  operations: readonly OperationRecord[];
  /** People who joined, changed or were removed, by id; the last version of a row stands. */
  participants: readonly ParticipantRecord[];
  /** Records that replace those of the same versions (answers put in random order when an anonymous activity closes). */
  resealed: readonly EventRecord[];
};

export type AppendOutcome =
  | { ok: true; workshop: string; version: number }
  | { ok: false; workshop: string; reason: 'version-conflict' | 'operation-exists' };

/** As an end of reading: more facts than any log holds, and PostgreSQL's largest integer. */
export const NEWEST = 2 ** 31 - 1;

export interface EventStore {
  /**
   * Commits all batches in one durable transaction and answers in their order. A batch in conflict is left out
   * whole and does not disturb the others. Throws when nothing could be committed.
   */
  append(batches: readonly Batch[]): Promise<AppendOutcome[]>;
  /** Events after a version (0: all) and up to another (else the newest), in order, with their texts. */
  read(workshop: string, afterVersion: number, upToVersion?: number): Promise<EventRecord[]>;
  readOperations(workshop: string): Promise<OperationRecord[]>;
  readParticipants(workshop: string): Promise<ParticipantRecord[]>;
  /** Ids of the workshops that have a log. */
  workshops(): Promise<string[]>;
  /** Texts are gone from the live data when this resolves; reading gives `null` in their place. */
  eraseTexts(workshop: string, textIds: readonly string[]): Promise<void>;
  /** Removes log, texts, operations and people; with SQLite also from the file's free pages and its WAL. */
  deleteWorkshop(workshop: string): Promise<void>;
  close(): Promise<void>;
}

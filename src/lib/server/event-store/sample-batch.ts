// Rows for the tests of the stores.
import { randomUUID } from 'node:crypto';
import type {
  Batch,
  EventRecord,
  OperationRecord,
  ParticipantRecord,
  TextRecord,
} from './event-store.ts';

export function sampleBatch(workshop: string, part: Partial<Batch> = {}): Batch {
  return {
    ...{ workshop, afterVersion: 0, events: [], operations: [], participants: [], resealed: [] },
    ...part,
  };
}

/** Events that follow a version, one for each list of texts. */
export function sampleEvents(
  afterVersion: number,
  ...textsOfEach: (readonly TextRecord[])[]
): EventRecord[] {
  return textsOfEach.map((texts, index) => ({
    version: afterVersion + index + 1,
    atMs: 1_790_000_000_000 + index,
    actor: 'participant',
    type: 'answerGiven',
    body: JSON.stringify({ texts: texts.map((text) => text.id), place: afterVersion + index }),
    texts,
  }));
}

export function sampleText(text: string | null, id: string = randomUUID()): TextRecord {
  return { id, text };
}

export function sampleOperation(part: Partial<OperationRecord> = {}): OperationRecord {
  return { actor: 'ana', id: randomUUID(), bodyHash: 'hash', outcome: '{"ok":true}', ...part };
}

export function sampleParticipant(
  workshop: string,
  part: Partial<ParticipantRecord> = {},
): ParticipantRecord {
  return {
    ...{ workshop, id: randomUUID(), tokenHash: 'token-hash', personalCodeHash: null },
    ...{ name: 'Ana', group: null, role: 'voter', removed: false },
    ...part,
  };
}

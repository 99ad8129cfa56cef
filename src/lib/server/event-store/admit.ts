// The rules by which a batch enters the log; every engine applies these and only differs in how it looks up and writes.
import type { AppendOutcome, Batch } from './event-store.ts';
import { assertStorable } from './storable.ts';

export type Current = {
  /** 0 when the workshop has no log. */
  versionOf(workshop: string): number;
  hasOperation(workshop: string, actor: string, id: string): boolean;
};

/** Decides about the batches in order, each as if those admitted before it were written. Throws at a malformed batch. */
export function admit(batches: readonly Batch[], current: Current): AppendOutcome[] {
  const versions = new Map<string, number>();
  const operations = new Set<string>();
  return batches.map((batch): AppendOutcome => {
    assertWellFormed(batch);
    const { workshop } = batch;
    const version = versions.get(workshop) ?? current.versionOf(workshop);
    if (version !== batch.afterVersion) return { ok: false, workshop, reason: 'version-conflict' };
    const keys = batch.operations.map(({ actor, id }) => operationKey(workshop, actor, id));
    const repeated =
      new Set(keys).size < keys.length ||
      keys.some((key) => operations.has(key)) ||
      batch.operations.some(({ actor, id }) => current.hasOperation(workshop, actor, id));
    if (repeated) return { ok: false, workshop, reason: 'operation-exists' };
    for (const key of keys) operations.add(key);
    versions.set(workshop, version + batch.events.length);
    return { ok: true, workshop, version: version + batch.events.length };
  });
}

/** Unambiguous, because nothing that is stored holds U+0000. */
export function operationKey(workshop: string, actor: string, id: string): string {
  return `${workshop}\0${actor}\0${id}`;
}

/** The batches that were admitted, in order. */
export function admitted(batches: readonly Batch[], outcomes: readonly AppendOutcome[]): Batch[] {
  return batches.filter((_, index) => outcomes[index]?.ok);
}

function assertWellFormed(batch: Batch): void {
  assertStorable(batch.workshop);
  batch.events.forEach((event, index) => {
    if (event.version !== batch.afterVersion + index + 1)
      throw new Error(
        `Event ${event.version} does not follow version ${batch.afterVersion + index}.`,
      );
  });
  const lastVersion = batch.afterVersion + batch.events.length;
  for (const { version } of batch.resealed) {
    if (!Number.isInteger(version) || version < 1 || version > lastVersion)
      throw new Error(`There is no event ${version} to replace.`);
  }
  if (new Set(batch.resealed.map((event) => event.version)).size < batch.resealed.length)
    throw new Error('A batch replaces the same event twice.');
  for (const event of [...batch.events, ...batch.resealed]) {
    assertStorable(event.actor, event.type, event.body);
    for (const { id, text } of event.texts) assertStorable(id, text);
  }
  for (const operation of batch.operations)
    assertStorable(operation.actor, operation.id, operation.bodyHash, operation.outcome);
  for (const participant of batch.participants) {
    if (participant.workshop !== batch.workshop)
      throw new Error(`A participant of another workshop is in the batch of ${batch.workshop}.`);
    assertStorable(participant.id, participant.tokenHash, participant.personalCodeHash);
    assertStorable(participant.name, participant.group);
  }
}

// A fact of the core as it rests: what people wrote is taken out of the JSON and kept apart by id.
import { WRITTEN_FIELDS, type WorkshopEvent } from '#lib/workshop/events.ts';
import type { EventRecord, TextRecord } from './event-store.ts';

export type Stamp = { version: number; atMs: number; actor: string };

const written: ReadonlySet<string> = new Set(WRITTEN_FIELDS);

export function toRecord(event: WorkshopEvent, stamp: Stamp, newId: () => string): EventRecord {
  const texts: TextRecord[] = [];
  const body = JSON.stringify(event, (key, value: unknown) => {
    if (typeof value !== 'string' || !written.has(key)) return value;
    const id = newId();
    texts.push({ id, text: value });
    return [id];
  });
  return { ...stamp, type: event.type, body, texts };
}

/** An erased text reads as empty. */
export function fromRecord({ body, texts }: EventRecord): WorkshopEvent {
  const byId = new Map(texts.map(({ id, text }) => [id, text ?? '']));
  return JSON.parse(body, (key, value: unknown) =>
    written.has(key) && isReference(value) ? (byId.get(value[0]) ?? '') : value,
  ) as WorkshopEvent;
}

const isReference = (value: unknown): value is [string] =>
  Array.isArray(value) && value.length === 1 && typeof value[0] === 'string';

// Takes what a person wrote out of the live data, wherever the log refers to it.
import { fromRecord } from '../event-store/event-codec.ts';
import type { EventStore } from '../event-store/event-store.ts';

export async function eraseEntries(
  events: EventStore,
  workshop: string,
  entries: readonly string[],
): Promise<void> {
  if (entries.length === 0) return;
  const wanted = new Set(entries);
  const log = await events.read(workshop, 0);
  const textIds = log.flatMap((record) => {
    const event = fromRecord(record);
    const isAbout = 'answer' in event && event.answer.kind === 'write' && wanted.has(event.answer.entry);
    return isAbout ? record.texts.map((text) => text.id) : [];
  });
  await events.eraseTexts(workshop, textIds);
}

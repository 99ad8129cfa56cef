// Which texts rest for an entry, so that they can be taken out of the live data when it is withdrawn or erased.
import type { WorkshopEvent } from '#lib/workshop/events.ts';
import type { EventRecord } from '../event-store/event-store.ts';

/** Ids of the texts of each entry, by activity and entry. */
export type EntryTexts = Map<string, string[]>;

/** Notes the texts of an entry that was written. */
export function noteTexts(known: EntryTexts, event: WorkshopEvent, { texts }: EventRecord): void {
  if (event.type !== 'answerGiven' && event.type !== 'answerSetAside') return;
  if (event.answer.kind !== 'write' || texts.length === 0) return;
  const key = keyOf(event.activity, event.answer.entry);
  known.set(key, [...(known.get(key) ?? []), ...texts.map((text) => text.id)]);
}

/** The texts that this event takes away: all that was written for the entry until now. */
export function takeTexts(known: EntryTexts, event: WorkshopEvent): readonly string[] {
  const entry = goneEntry(event);
  if (entry === null) return [];
  const ids = known.get(entry) ?? [];
  known.delete(entry);
  return ids;
}

function goneEntry(event: WorkshopEvent): string | null {
  if (event.type === 'entryErased') return keyOf(event.activity, event.entry);
  if (event.type !== 'answerGiven' || event.answer.kind !== 'withdraw') return null;
  return keyOf(event.activity, event.answer.entry);
}

const keyOf = (activity: string, entry: string): string => `${activity}/${entry}`;

// Finishes what a stopped server left of a deletion: the record goes first, so a log that none lists was to go too.
import type { EventStore } from './event-store/event-store.ts';
import type { WorkshopRecords } from './records/workshops.ts';

/** Safe while others run: a new workshop's record is kept before its log begins. */
export async function eraseUnlisted(
  events: Pick<EventStore, 'workshops' | 'deleteWorkshop'>,
  records: Pick<WorkshopRecords, 'byId'>,
): Promise<void> {
  for (const id of await events.workshops())
    if (!(await records.byId(id))) await events.deleteWorkshop(id);
}

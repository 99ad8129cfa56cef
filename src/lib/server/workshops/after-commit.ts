// What follows from facts once they are kept: screens, clocks, the list of workshops, erasures, closed doors.
import { keptFrom } from '#lib/workshop/retention.ts';
import type { EventStore } from '../event-store/event-store.ts';
import type { WorkshopRecord, WorkshopRecords } from '../records/workshops.ts';
import type { Draft } from './draft.ts';
import type { LoadedWorkshop } from './loaded-workshop.ts';

export type Consequences = {
  events: EventStore;
  records: WorkshopRecords;
  changed(workshop: string, types: Draft['types']): void;
  watch(loaded: LoadedWorkshop): void;
  displace(workshop: string, displaced: Draft['displaced'][number]): void;
  failed(error: unknown, detail: object): void;
};

export function afterCommit(consequences: Consequences) {
  const { events, records, changed, watch, displace, failed } = consequences;
  return (loaded: LoadedWorkshop, draft: Draft): void => {
    const { id } = loaded.record;
    changed(id, draft.types);
    watch(loaded);
    for (const displaced of draft.displaced) displace(id, displaced);
    const change = listChange(loaded, draft);
    const work: Promise<void>[] = [];
    if (draft.erasedTexts.length > 0) work.push(events.eraseTexts(id, draft.erasedTexts));
    if (change) work.push(records.update(id, change));
    Promise.all(work).catch((error: unknown) =>
      failed(error, { at: 'after commit', workshop: id }),
    );
  };
}

/** What the list of workshops has to say differently now. */
function listChange(
  { state, record }: LoadedWorkshop,
  { types }: Draft,
): Partial<WorkshopRecord> | null {
  const { title, organisation, date } = state.details;
  if (types.has('detailsChanged')) Object.assign(record, { title, organisation, date });
  const isAboutStatus =
    types.has('workshopStarted') || types.has('workshopEnded') || types.has('workshopReopened');
  if (isAboutStatus) record.status = state.endedAtMs === null ? 'running' : 'ended';
  if (!isAboutStatus && !types.has('detailsChanged')) return null;
  record.keptFrom = keptFrom(state);
  return {
    title: record.title,
    organisation: record.organisation,
    date: record.date,
    keptFrom: record.keptFrom,
    status: record.status,
  };
}

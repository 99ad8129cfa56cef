// How long a workshop is kept: what people were promised when they came in.
import type { Workshop } from './state.ts';

/** The notice on the phone says this number (messages/phone, `phone_notice_kept` and `phone_privacy_kept`). */
export const RETENTION_DAYS = 90;

const DAY_MS = 86_400_000;
/** West of Greenwich, where a day lasts longest. */
const LAST_ZONE_MS = 12 * 3_600_000;

/** The day of that moment (`YYYY-MM-DD`) in Greenwich. */
export const dayOf = (atMs: number): string => new Date(atMs).toISOString().slice(0, 10);

/** The first of the days that it is at that moment somewhere, so that nowhere it is later than told. */
export const firstDayAt = (atMs: number): string => dayOf(atMs - LAST_ZONE_MS);

export const earlierDay = (known: string | null, day: string): string =>
  known === null || day < known ? day : known;

/**
 * The day from which the promised days run: that of the workshop as it was at the start or has been since, or that of
 * its end; of these the earliest, whatever is changed afterwards.
 */
export const keptFrom = ({
  keptFrom: fixed,
  details,
}: Pick<Workshop, 'keptFrom' | 'details'>): string => fixed ?? details.date;

/** The day (`YYYY-MM-DD`) on which a workshop is deleted; one that was imported later stays as long again. */
export function deletionDay(from: string, createdAtMs: number): string {
  const made = dayOf(createdAtMs);
  const lastMs = Date.parse(`${made > from ? made : from}T00:00:00Z`);
  return dayOf(lastMs + RETENTION_DAYS * DAY_MS);
}

/** The inverse: what is due on that day is kept from this one or an earlier one. */
export const lastDayDue = (day: string): string =>
  dayOf(Date.parse(`${day}T00:00:00Z`) - RETENTION_DAYS * DAY_MS);

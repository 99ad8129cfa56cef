// What people were promised when they came in: a workshop is deleted at the latest ninety days after it was held.
import { dayOf, lastDayDue } from '#lib/workshop/retention.ts';
import type { Desk } from './desk.ts';
import type { WorkshopRecords } from './records/workshops.ts';

const DAY_MS = 86_400_000;
/** What is due on a day goes in its first hours, before that day is over anywhere. */
const LOOK_EVERY_MS = 6 * 3_600_000;

export type Retention = {
  /** Deletes what is due now. */
  apply(): Promise<void>;
  stop(): void;
};

export function retention(
  records: Pick<WorkshopRecords, 'keptSince'>,
  desk: Pick<Desk, 'delete'>,
  nowMs: () => number,
  failed: (error: unknown, detail: object) => void,
): Retention {
  async function apply(): Promise<void> {
    const day = lastDayDue(dayOf(nowMs()));
    const madeBeforeMs = Date.parse(`${day}T00:00:00Z`) + DAY_MS;
    for (const { id } of await records.keptSince(day, madeBeforeMs)) await desk.delete(id);
  }
  const look = () => void apply().catch((error: unknown) => failed(error, { at: 'retention' }));
  const timer = setInterval(look, LOOK_EVERY_MS);
  timer.unref();
  return { apply, stop: () => clearInterval(timer) };
}

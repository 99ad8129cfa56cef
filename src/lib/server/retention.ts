// What people were promised when they came in: a workshop is deleted ninety days after it was held.
import { RETENTION_DAYS } from '#lib/workshop/retention.ts';
import type { Desk } from './desk.ts';
import type { WorkshopRecords } from './records/workshops.ts';

const DAY_MS = 86_400_000;
const LOOK_EVERY_MS = 6 * 3_600_000;

export type Retention = {
  /** Deletes what is due now. */
  apply(): Promise<void>;
  stop(): void;
};

export function retention(
  records: Pick<WorkshopRecords, 'olderThan'>,
  desk: Pick<Desk, 'delete'>,
  nowMs: () => number,
  failed: (error: unknown, detail: object) => void,
): Retention {
  async function apply(): Promise<void> {
    const beforeMs = nowMs() - RETENTION_DAYS * DAY_MS;
    const day = new Date(beforeMs).toISOString().slice(0, 10);
    for (const { id } of await records.olderThan(day, beforeMs)) await desk.delete(id);
  }
  const look = () => void apply().catch((error: unknown) => failed(error, { at: 'retention' }));
  const timer = setInterval(look, LOOK_EVERY_MS);
  timer.unref();
  return { apply, stop: () => clearInterval(timer) };
}

// Finishes what a stopped server left of a new workshop: it is listed before its first fact, and without one it is nothing.
import type { EventStore } from './event-store/event-store.ts';
import type { WorkshopRecords } from './records/workshops.ts';

/** Longer than anybody waits for a new workshop; another process may be making one at this moment. */
export const MAKING_MS = 60_000;

export type UnloggedWorkshops = {
  /** Removes them now, and those of this last minute once that is over. */
  remove(): Promise<void>;
  stop(): void;
};

export function unloggedWorkshops(
  events: Pick<EventStore, 'workshops'>,
  records: Pick<WorkshopRecords, 'madeBefore' | 'delete'>,
  nowMs: () => number,
  failed: (error: unknown, detail: object) => void,
): UnloggedWorkshops {
  let again: ReturnType<typeof setTimeout> | undefined;
  async function removeOld(): Promise<void> {
    // Listed first: what is made after that has no part in this.
    const listed = await records.madeBefore(nowMs() - MAKING_MS);
    const logged = new Set(await events.workshops());
    for (const { id } of listed) if (!logged.has(id)) await records.delete(id);
  }
  return {
    async remove() {
      await removeOld();
      const look = () =>
        void removeOld().catch((error: unknown) => failed(error, { at: 'unlogged workshops' }));
      again = setTimeout(look, MAKING_MS + 1_000);
      again.unref();
    },
    stop: () => clearTimeout(again),
  };
}

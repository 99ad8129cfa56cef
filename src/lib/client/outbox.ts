// Commands not yet acknowledged, kept in IndexedDB so that a reload, a closed tab or a flat battery loses none.
import { createStore, del, entries, set } from 'idb-keyval';
import type { WireCommand } from '#lib/protocol/messages.ts';

export type PendingCommand = { id: string; command: WireCommand };

export interface Outbox {
  add(pending: PendingCommand): Promise<void>;
  remove(id: string): Promise<void>;
  /** Oldest first. */
  all(): Promise<PendingCommand[]>;
}

/** The outbox of one place in one workshop. Where the browser refuses storage, it lives in memory. */
export function openOutbox(place: string): Outbox {
  const memory = new Map<string, Kept>();
  const store = createStore(`encuadre-${place}`, 'outbox');
  let sequence = Date.now();
  return {
    async add(pending) {
      const kept = { ...pending, sequence: (sequence += 1) };
      memory.set(pending.id, kept);
      await attempt(() => set(pending.id, kept, store), undefined);
    },
    async remove(id) {
      memory.delete(id);
      await attempt(() => del(id, store), undefined);
    },
    async all() {
      const stored = await attempt(() => entries<string, Kept>(store), []);
      const all = new Map([...stored, ...memory]);
      return [...all.values()]
        .sort((a, b) => a.sequence - b.sequence)
        .map(({ id, command }) => ({ id, command }));
    },
  };
}

type Kept = PendingCommand & { sequence: number };

/** Private windows refuse and some browsers never answer; the command then waits in memory. */
async function attempt<Value>(action: () => Promise<Value>, otherwise: Value): Promise<Value> {
  const tooLong = new Promise<Value>((resolve) =>
    setTimeout(() => resolve(otherwise), ANSWERS_WITHIN_MS),
  );
  try {
    return await Promise.race([action(), tooLong]);
  } catch {
    return otherwise;
  }
}

const ANSWERS_WITHIN_MS = 700;

// The workshops in memory. Each is read once, however many ask for it at once, and forgotten when idle.
import type { EventStore } from '../event-store/event-store.ts';
import type { WorkshopRecords } from '../records/workshops.ts';
import { loadWorkshop, type LoadedWorkshop } from './loaded-workshop.ts';
import { placeOf } from './places.ts';

export type OpenWorkshops = {
  open(id: string): Promise<LoadedWorkshop | undefined>;
  /** The workshop if it is in memory now. */
  peek(id: string): LoadedWorkshop | undefined;
  /** The workshop that phones join by this code: asked by every phone, so memory is asked first. */
  idByCode(code: string): Promise<string | undefined>;
  hasPlace(id: string, token: string): Promise<boolean>;
  forget(id: string): void;
};

export function openWorkshops(events: EventStore, records: WorkshopRecords): OpenWorkshops {
  const inMemory = new Map<string, LoadedWorkshop>();
  const reading = new Map<string, Promise<LoadedWorkshop | undefined>>();
  const ids = new Map<string, string>();

  async function read(id: string): Promise<LoadedWorkshop | undefined> {
    const record = await records.byId(id);
    if (!record) return undefined;
    const loaded = await loadWorkshop(events, record);
    inMemory.set(id, loaded);
    ids.set(record.code, id);
    return loaded;
  }

  function forget(id: string): void {
    const known = inMemory.get(id);
    if (known) ids.delete(known.record.code);
    inMemory.delete(id);
  }

  async function open(id: string): Promise<LoadedWorkshop | undefined> {
    const known = inMemory.get(id);
    if (known) return known;
    const pending = reading.get(id) ?? read(id).finally(() => reading.delete(id));
    reading.set(id, pending);
    return pending;
  }

  return {
    open,
    peek: (id) => inMemory.get(id),
    idByCode: async (code) => ids.get(code) ?? (await records.byCode(code))?.id,
    async hasPlace(id, token) {
      const loaded = await open(id);
      return loaded !== undefined && placeOf(loaded, token) !== undefined;
    },
    forget,
  };
}

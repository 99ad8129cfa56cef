import type { WorkshopRecord, WorkshopRecords } from '../workshops.ts';

export function openMemoryWorkshops(): WorkshopRecords {
  const records = new Map<string, WorkshopRecord>();
  const find = (wanted: (record: WorkshopRecord) => boolean) => [...records.values()].find(wanted);
  return {
    async insert(record) {
      if (records.has(record.id) || find(({ code }) => code === record.code)) return 'taken';
      records.set(record.id, { ...record });
      return 'inserted';
    },
    async update(id, change) {
      const record = records.get(id);
      if (!record) return;
      if (find((other) => other.id !== id && other.code === change.code))
        throw new Error(`The code ${change.code} is taken.`);
      records.set(id, { ...record, ...change });
    },
    byId: async (id) => find((record) => record.id === id),
    byCode: async (code) => find((record) => record.code === code),
    byOwner: async (owner) =>
      [...records.values()]
        .filter((record) => record.owner === owner)
        .sort((one, other) => other.createdAtMs - one.createdAtMs),
    running: async () => [...records.values()].filter(({ status }) => status === 'running'),
    keptSince: async (day, madeBeforeMs) =>
      [...records.values()].filter(
        ({ keptFrom, createdAtMs }) => keptFrom <= day && createdAtMs < madeBeforeMs,
      ),
    madeBefore: async (timeMs) =>
      [...records.values()].filter(({ createdAtMs }) => createdAtMs < timeMs),
    async delete(id) {
      records.delete(id);
    },
  };
}

import type { StageKeyRecord, StageKeyRecords } from '../stage-keys.ts';

export function openMemoryStageKeys(): StageKeyRecords {
  const records = new Map<string, StageKeyRecord>();
  return {
    async insert(record) {
      if (records.has(record.keyHash)) throw new Error('The stage key exists.');
      records.set(record.keyHash, { ...record });
    },
    find: async (keyHash) => records.get(keyHash),
    async revoke(workshop) {
      for (const record of [...records.values()])
        if (record.workshop === workshop) records.delete(record.keyHash);
    },
  };
}

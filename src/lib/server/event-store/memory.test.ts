import { eventStoreContract } from './contract.ts';
import { openMemoryEventStore, type MemoryLogs } from './memory.ts';

eventStoreContract('memory', async () => {
  const logs: MemoryLogs = new Map();
  return {
    store: openMemoryEventStore(logs),
    another: async () => openMemoryEventStore(logs),
    close: async () => {},
  };
});

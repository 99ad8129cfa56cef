import { recordsContract, type OpenedRecords } from '../contract.ts';
import { openMemoryStageKeys } from './stage-keys.ts';
import { openMemoryWorkshops } from './workshops.ts';

recordsContract('memory', async () => {
  const opened: OpenedRecords = {
    workshops: openMemoryWorkshops(),
    stageKeys: openMemoryStageKeys(),
    clear: async () => {
      opened.workshops = openMemoryWorkshops();
      opened.stageKeys = openMemoryStageKeys();
    },
    close: async () => {},
  };
  return opened;
});

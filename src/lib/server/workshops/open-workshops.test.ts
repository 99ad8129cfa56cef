import { expect, test } from 'vitest';
import { openMemoryEventStore } from '../event-store/memory.ts';
import { openMemoryWorkshops } from '../records/memory/workshops.ts';
import type { WorkshopRecord } from '../records/workshops.ts';
import { openWorkshops } from './open-workshops.ts';

const RECORD: WorkshopRecord = {
  ...{ id: 'w1', code: '123456', owner: 'ana', title: 'Taller', organisation: 'AMIMP' },
  ...{ date: '2026-11-22', keptFrom: '2026-11-22', status: 'prepared', createdAtMs: 0 },
};

test('a code is looked up in the store once, and no longer opens what was deleted', async () => {
  const records = openMemoryWorkshops();
  await records.insert(RECORD);
  let lookUps = 0;
  const counted = {
    ...records,
    byCode: (code: string) => {
      lookUps += 1;
      return records.byCode(code);
    },
  };
  const workshops = openWorkshops(openMemoryEventStore(), counted);
  expect(await workshops.idByCode('123456')).toBe('w1');
  await workshops.open('w1');
  lookUps = 0;
  for (let phone = 0; phone < 3; phone += 1) expect(await workshops.idByCode('123456')).toBe('w1');
  expect(lookUps).toBe(0);
  await records.delete('w1');
  workshops.forget('w1');
  expect(await workshops.idByCode('123456')).toBeUndefined();
});

import { beforeEach, expect, test } from 'vitest';
import { codeLookUp, type CodeLookUp } from './code-look-up.ts';
import { failedGuesses } from './failed-guesses.ts';
import { openMemoryWorkshops } from './records/memory/workshops.ts';
import type { WorkshopRecord } from './records/workshops.ts';

const RECORD: WorkshopRecord = {
  ...{ id: 'w1', code: '123456', owner: 'ana', title: 'Taller', organisation: 'AMIMP' },
  ...{ date: '2026-11-22', keptFrom: '2026-11-22', status: 'prepared', createdAtMs: 0 },
};

let lookUp: CodeLookUp;
beforeEach(async () => {
  const records = openMemoryWorkshops();
  await records.insert(RECORD);
  lookUp = codeLookUp(records, failedGuesses());
});

async function guess(times: number, address: string): Promise<void> {
  for (let guessed = 0; guessed < times; guessed += 1)
    expect(await lookUp('000000', address)).toEqual({ ok: false, code: 'unknown-code' });
}

test('three hundred phones behind one address get in, with some slips among them', async () => {
  await guess(40, 'sala');
  for (let phone = 0; phone < 300; phone += 1)
    expect(await lookUp('123456', 'sala')).toMatchObject({ ok: true });
  await guess(20, 'sala');
});

test('whoever guesses is shut out, and not told either whether a code is right', async () => {
  await guess(60, 'fuera');
  for (const code of ['000000', '123456'])
    expect(await lookUp(code, 'fuera')).toEqual({ ok: false, code: 'too-many-attempts' });
  expect(await lookUp('123456', 'sala')).toMatchObject({ ok: true });
});

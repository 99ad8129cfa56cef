import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { sampleBatch, sampleEvents, sampleText } from '../event-store/sample-batch.ts';
import { openStores } from './open.ts';

test('without an address everything rests in the data folder and outlives a restart', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'encuadre-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const dataDir = join(folder, 'made', 'when missing');
  const before = await openStores({ dataDir });
  const events = sampleEvents(0, [sampleText('uno')], [sampleText('dos', 't2')]);
  await before.events.append([sampleBatch('a', { events })]);
  await before.stageKeys.insert({ workshop: 'a', keyHash: 'h1', expiresAtMs: 1 });
  await before.events.eraseTexts('a', ['t2']);
  await before.close();
  const after = await openStores({ dataDir });
  expect(after.accounts.dialect).toBe('sqlite');
  const texts = (await after.events.read('a', 0)).flatMap((event) => event.texts);
  expect(texts.map(({ text }) => text)).toEqual(['uno', null]);
  expect(await after.stageKeys.find('h1')).toMatchObject({ workshop: 'a' });
  await after.close();
});

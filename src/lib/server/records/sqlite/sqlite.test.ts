import { expect, onTestFinished, test } from 'vitest';
import { createSqliteTestDatabase } from '../../database/sqlite/test-database.ts';
import { recordsContract } from '../contract.ts';
import { openSqliteStageKeys } from './stage-keys.ts';
import { openSqliteWorkshops } from './workshops.ts';

recordsContract('SQLite', async () => {
  const database = createSqliteTestDatabase();
  return {
    workshops: openSqliteWorkshops(database.sqlite),
    stageKeys: openSqliteStageKeys(database.sqlite),
    clear: async () => {
      database.sqlite.exec('DELETE FROM workshops; DELETE FROM stage_keys');
    },
    close: async () => database.close(),
  };
});

test('the title of a deleted workshop is in neither the file nor its write-ahead log', async () => {
  const database = createSqliteTestDatabase();
  onTestFinished(() => database.close());
  const workshops = openSqliteWorkshops(database.sqlite);
  const title = 'Taller que nadie debe ver';
  await workshops.insert({
    ...{ id: 'w1', code: '042137', owner: 'ana', title, organisation: '', date: '2026-11-22' },
    ...{ keptFrom: '2026-11-22', status: 'prepared', createdAtMs: 1 },
  });
  expect(database.raw()).toContain(title);
  await workshops.delete('w1');
  expect(database.raw()).not.toContain(title);
});

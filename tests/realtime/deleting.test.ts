// A deletion, or the making of a workshop, that a stopped server left half done is finished at the next start.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStores } from '#lib/server/database/open.ts';
import { give, openRoom, write } from './room.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

test('a log that no record lists is erased at the start, and no other', async () => {
  const [deleted, kept] = [await openRoom(server), await openRoom(server)];
  for (const [room, text] of [
    [deleted, 'palabra que debe irse'],
    [kept, 'palabra que se queda'],
  ] as const) {
    await room.open('3.2');
    const phone = await room.phone('Ana');
    await give(phone, '3.2', write('e1', text));
    for (const client of [phone, room.facilitator]) client.close();
  }
  // As far as a deletion gets before its process ends.
  const stores = await openStores({ dataDir: server.dataDir });
  await stores.workshops.delete(deleted.workshop.id);
  expect((await stores.events.read(deleted.workshop.id, 0)).length).toBeGreaterThan(2);
  await stores.close();
  await server.restart();
  const after = await openStores({ dataDir: server.dataDir });
  expect(await after.events.workshops()).toEqual([kept.workshop.id]);
  await after.close();
  const bytes = ['encuadre.sqlite', 'encuadre.sqlite-wal']
    .map((name) => readFileSync(join(server.dataDir, name), 'utf8'))
    .join('');
  expect(bytes).not.toContain('debe irse');
  expect(await server.app.desk.exportJson(kept.workshop.id)).toContain('palabra que se queda');
});

test('a listed workshop that never got its first fact is gone after the start, and no other', async () => {
  const kept = await server.workshop();
  // As far as making one gets before its process ends.
  const stores = await openStores({ dataDir: server.dataDir });
  const hoursAgo = { createdAtMs: Date.now() - 3_600_000 };
  await stores.workshops.insert({ ...kept, ...hoursAgo, id: 'begun', code: '000000' });
  await stores.close();
  expect(await server.app.desk.find('begun')).toBeDefined();
  await server.restart();
  expect(await server.app.desk.find('begun')).toBeUndefined();
  expect(await server.app.desk.find(kept.id)).toEqual(kept);
});

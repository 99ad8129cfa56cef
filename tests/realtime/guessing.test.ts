// Codes guessed at over pages shut the sockets of the same address too, but for those who were in before.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect, token } from './client.ts';
import { openRoom } from './room.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

test('after many wrong codes an unknown phone is turned away; a place, a login and a stage are not', async () => {
  const room = await openRoom(server);
  const key = token();
  const ana = await room.phone('Ana', key);
  for (let guess = 0; guess < 30; guess += 1) await server.app.findByCode('000000', '127.0.0.1');
  const wrong = { role: 'participant', code: '000000' } as const;
  for (let guess = 0; guess < 30; guess += 1)
    await expect(connect(server.url, { ...wrong, token: token() })).rejects.toThrow('unknown-code');

  const { code, id } = room.workshop;
  expect(await server.app.findByCode(code, '127.0.0.1')).toEqual({
    ok: false,
    code: 'too-many-attempts',
  });
  const stranger = { role: 'participant', code, token: token() } as const;
  await expect(connect(server.url, stranger)).rejects.toThrow('too-many-attempts');
  const back = await connect(server.url, { role: 'participant', code, token: key });
  expect(back.now().place?.name).toBe('Ana');
  const { cookie } = server;
  const console = await connect(server.url, { role: 'facilitator', workshop: id }, { cookie });
  const stage = await connect(server.url, { role: 'stage', workshop: id, key: null }, { cookie });
  for (const client of [ana, back, console, stage, room.facilitator]) client.close();
});

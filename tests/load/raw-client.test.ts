import { once } from 'node:events';
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { io as connectReal } from 'socket.io-client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { RawClient } from './raw-client.ts';

let http: HttpServer;
let io: Server;
let url: string;

beforeEach(async () => {
  http = createServer();
  io = new Server(http, { transports: ['websocket'], pingInterval: 50, pingTimeout: 100 });
  io.use((socket, next) =>
    next(socket.handshake.auth['token'] === 'wrong' ? new Error('no entry') : undefined),
  );
  io.on('connection', (socket) => {
    socket.emit('welcome', {
      auth: socket.handshake.auth,
      cookie: socket.handshake.headers.cookie,
    });
    socket.on('echo', (payload, acknowledge) => acknowledge(payload));
    socket.on('tell-all', (payload, acknowledge) => {
      io.emit('news', payload);
      acknowledge({ ok: true });
    });
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
});

afterEach(() => io.close());

test('a server sees the auth payload and the headers of the handshake', async () => {
  const client = new RawClient();
  const welcome = nextEvent(client);
  await client.connect(url, { auth: { token: 'ñ' }, headers: { Cookie: 'a=b' } });
  expect(await welcome).toEqual(['welcome', { auth: { token: 'ñ' }, cookie: 'a=b' }]);
  client.close();
});

test('acknowledgements find their own submission, whatever the length of the frame', async () => {
  const client = new RawClient();
  await client.connect(url);
  const payloads = [1, 125, 126, 65_535, 65_536, 200_000].map((length) => 'é'.repeat(length));
  const answers = await Promise.all(payloads.map((payload) => client.emit('echo', payload)));
  expect(answers).toEqual(payloads);
  client.close();
});

test('it stays connected by answering pings', async () => {
  const client = new RawClient();
  await client.connect(url);
  let closed = false;
  client.onClose = () => (closed = true);
  const seen = () => client.traffic.packets - client.traffic.events;
  await expect.poll(seen, { timeout: 2000 }).toBeGreaterThan(8);
  expect(closed).toBe(false);
  client.close();
});

test('it receives what a real socket.io-client beside it receives, and counts it', async () => {
  const raw = new RawClient();
  await raw.connect(url);
  const real = connectReal(url, { transports: ['websocket'], forceNew: true });
  await once(real as unknown as NodeJS.EventEmitter, 'connect');
  const [bytes, events] = [raw.traffic.bytes, raw.traffic.events];
  const atReal = new Promise((resolve) => real.once('news', resolve));
  const atRaw = nextEvent(raw);
  expect(await raw.emit('tell-all', { words: ['uno', 'dos'] })).toEqual({ ok: true });
  expect(await atReal).toEqual({ words: ['uno', 'dos'] });
  expect(await atRaw).toEqual(['news', { words: ['uno', 'dos'] }]);
  expect(raw.traffic.events - events).toBe(1);
  expect(raw.traffic.bytes - bytes).toBeGreaterThan(30);
  real.close();
  raw.close();
});

test('a refusal rejects the connection with the reason the server gave', async () => {
  await expect(new RawClient().connect(url, { auth: { token: 'wrong' } })).rejects.toThrow(
    'no entry',
  );
  await expect(new RawClient().connect(url, { path: '/elsewhere/' })).rejects.toThrow();
});

test('a submission in flight is rejected when the connection ends', async () => {
  const client = new RawClient();
  await client.connect(url);
  const answer = client.emit('never-answered', 1);
  const closed = new Promise((resolve) => (client.onClose = resolve));
  io.disconnectSockets(true);
  await expect(answer).rejects.toThrow();
  await closed;
});

function nextEvent(client: RawClient): Promise<unknown[]> {
  return new Promise((resolve) => {
    client.onEvent = (...event) => resolve(event);
  });
}

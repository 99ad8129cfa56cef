// server.js as `npm start` runs it: reachable on plain http by any name of this machine, closed to other sites.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';

const files = mkdtempSync(join(tmpdir(), 'encuadre-smoke-'));
let running: ChildProcess | undefined;
afterEach(() => running?.kill('SIGKILL'));
afterAll(() => rmSync(files, { recursive: true, force: true }));

/** Starts the built server; resolves with its port once it has said where it is. */
async function start(settings: Record<string, string> = {}) {
  const port = await freePort();
  const server = spawn(process.execPath, ['server.js'], {
    env: {
      PATH: process.env.PATH,
      PORT: String(port),
      HOST: '127.0.0.1',
      DATA_DIR: files,
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running = server;
  let said = '';
  for await (const chunk of server.stdout
    .setEncoding('utf8')
    .iterator({ destroyOnReturn: false })) {
    said += chunk;
    if (/https?:/.test(said)) break;
  }
  return { port, server, said };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}

/** The status of a form sent to an address that takes none: 403 only where the origin was refused. */
function postForm(port: number, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const form = request({
      host: '127.0.0.1',
      port,
      method: 'POST',
      path: '/no-such-page',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        ...headers,
      },
    });
    form
      .on('response', (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end('a=b');
  });
}

test('a form from the address in the room is taken, one from elsewhere is not', async () => {
  const { port } = await start();
  const room = `192.168.1.20:${port}`;
  expect(await postForm(port, { host: room, origin: `http://${room}` })).not.toBe(403);
  expect(await postForm(port, { host: room, origin: `https://${room}` })).toBe(403);
  expect(await postForm(port, { host: room, origin: 'http://evil.example' })).toBe(403);
  expect(await postForm(port, { host: room, origin: 'null' })).toBe(403);
});

const forged = {
  origin: 'https://evil.example',
  'x-forwarded-proto': 'https',
  'x-forwarded-host': 'evil.example',
  'x-encuadre-protocol': 'https',
  'x-encuadre-host': 'evil.example',
};

test('forwarded headers are nobody’s word unless a proxy is trusted', async () => {
  const bare = await start();
  expect(await postForm(bare.port, forged)).toBe(403);
  bare.server.kill('SIGKILL');
  const behindProxy = await start({ TRUST_PROXY: '1' });
  expect(await postForm(behindProxy.port, forged)).not.toBe(403);
});

test('under its public name it is what PUBLIC_URL says, https included', async () => {
  const { port, said } = await start({ PUBLIC_URL: 'https://encuadre.example' });
  expect(said).toContain('https://encuadre.example');
  const headers = { host: 'encuadre.example', origin: 'https://encuadre.example' };
  expect(await postForm(port, headers)).not.toBe(403);
  expect(await postForm(port, { ...headers, origin: 'http://encuadre.example' })).toBe(403);
});

test('it prints an address, and SIGTERM ends it cleanly', async () => {
  const { server, said } = await start();
  expect(said).toMatch(/http:\/\/[^ ]+:\d+/);
  server.kill('SIGTERM');
  expect(await once(server, 'exit')).toEqual([0, null]);
});

test('codes guessed at from one address are shut there: the page says so and keeps what was typed', async () => {
  const { port } = await start({ TRUST_PROXY: '1' });
  const ask = (path: string, from: string) =>
    fetch(`http://127.0.0.1:${port}${path}`, {
      headers: { 'x-forwarded-for': `${from}, 10.0.0.1`, 'accept-language': 'es' },
      redirect: 'manual',
    });
  for (let guess = 0; guess < 30; guess += 1) {
    expect((await ask(`/?code=${100_000 + guess}`, '203.0.113.7')).status).toBe(200);
    expect((await ask(`/${200_000 + guess}`, '203.0.113.7')).status).toBe(404);
  }
  const shut = await ask('/?code=482+913', '203.0.113.7');
  expect(shut.status).toBe(429);
  const page = await shut.text();
  expect(page).toContain('Espere diez minutos e intente de nuevo');
  expect(page).toContain('value="482 913"');
  const scanned = await ask('/482913', '203.0.113.7');
  expect([scanned.status, scanned.headers.get('location')]).toEqual([303, '/?code=482913']);
  expect((await ask('/', '203.0.113.7')).status).toBe(200);
  expect((await ask('/?code=482913', '203.0.113.8')).status).toBe(200);
}, 30_000);

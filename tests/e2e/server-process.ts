// The built application as `npm start` runs it, on a free port and a folder of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A name the browser resolves to this machine: plain http and not localhost, as in a room without TLS. */
export const ROOM_HOST = 'sala.encuadre.example';

export type ServerProcess = {
  /** As this machine reaches it, a secure context for browsers. */
  origin: string;
  /** As phones in a room do. */
  roomOrigin: string;
  dataDir: string;
  setUpCode: string;
  stop(): Promise<void>;
};

export async function startServer(): Promise<ServerProcess> {
  const port = await freePort();
  const dataDir = mkdtempSync(join(tmpdir(), 'encuadre-e2e-'));
  const server = spawn(process.execPath, ['server.js'], {
    env: {
      PATH: process.env.PATH,
      PORT: String(port),
      HOST: '127.0.0.1',
      DATA_DIR: dataDir,
      PUBLIC_URL: `http://${ROOM_HOST}:${port}`,
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  server.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk;
  });
  const ended = once(server, 'exit');
  while (!said.includes('está listo')) {
    await Promise.race([once(server.stdout, 'data'), ended]);
    if (server.exitCode !== null) throw new Error(`The server ended: ${said}`);
  }
  return {
    origin: `http://127.0.0.1:${port}`,
    roomOrigin: `http://${ROOM_HOST}:${port}`,
    dataDir,
    setUpCode: /código: (\S+)/.exec(said)?.[1] ?? '',
    async stop() {
      server.kill('SIGTERM');
      await ended;
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}

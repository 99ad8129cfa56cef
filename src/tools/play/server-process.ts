// The built server as a process of our own, on a folder that goes with it, to be killed without warning.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export type ServerProcess = {
  url: string;
  /** Where it keeps its files. */
  dataDir: string;
  /** What the server asks for before it makes its first account. */
  setUpCode: string;
  /** `kill -9`, then another process on the same port and folder. */
  killAndRestart(): Promise<void>;
  stop(): Promise<void>;
};

const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 10_000;

/** On SQLite in a folder of its own, or on the PostgreSQL database of that address. */
export async function startServer(databaseUrl: string | null): Promise<ServerProcess> {
  const dataDir = mkdtempSync(join(tmpdir(), 'encuadre-play-'));
  const port = await freePort();
  let running: ChildProcess | undefined;
  let isStopped = false;
  const clear = () => {
    running?.kill('SIGKILL');
    rmSync(dataDir, { recursive: true, force: true });
  };
  process.once('exit', clear);
  const start = async (): Promise<string> => {
    running = spawnServer({
      PORT: String(port),
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl ?? '',
    });
    return readyWithCode(running);
  };
  const setUpCode = await start();
  return {
    dataDir,
    url: `http://127.0.0.1:${port}`,
    setUpCode,
    async killAndRestart() {
      await end(running, 'SIGKILL');
      if (!isStopped) await start();
    },
    async stop() {
      isStopped = true;
      await end(running, 'SIGTERM');
      clear();
    },
  };
}

function spawnServer(settings: Record<string, string>): ChildProcess {
  return spawn(process.execPath, ['server.js'], {
    env: {
      PATH: process.env.PATH,
      HOST: '127.0.0.1',
      ...settings,
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Reads what the terminal says until the server listens; the code is empty when none is asked for. */
async function readyWithCode(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('the server has no output to read');
  const lines = createInterface({ input: child.stdout });
  let code = '';
  await new Promise<void>((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error('the server did not start')), START_LIMIT_MS);
    lines.on('line', (line) => {
      code = /\/setup .*: (\S+)$/.exec(line)?.[1] ?? code;
      // What it logs later belongs to whoever watches, not to the result.
      if (!/https?:\/\//.test(line)) return code === '' ? console.error(line) : undefined;
      clearTimeout(limit);
      resolve();
    });
    child.once('exit', (status) => {
      clearTimeout(limit);
      reject(new Error(`the server ended with ${status} before it listened`));
    });
  });
  return code;
}

async function end(child: ChildProcess | undefined, signal: NodeJS.Signals): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  const impatient = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
  await ended;
  clearTimeout(impatient);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}

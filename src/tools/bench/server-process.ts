import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import type { Running } from './system.ts';

const serverCore = '0';
const generatorCore = '1';
const startLimitMs = 60_000;
const stopLimitMs = 10_000;
// Asked once, before anything is pinned: afterwards this process has one core only.
const canPin = availableParallelism() > 1 && spawnSync('taskset', ['--version']).status === 0;

/**
 * Starts Node on `script`, on a core of its own where there are two, and waits for the line of JSON with its port.
 * Throws if the process ends or keeps silent for a minute.
 */
export async function startServer(
  script: string,
  environment: Record<string, string> = {},
): Promise<Running> {
  const child = spawnPinned(script, environment);
  return running(child, await readPort(child, script));
}

/**
 * The same for a server that is told its port and says by http, at `readyPath`, when it can be used.
 * @param heard gets every line of its standard output.
 */
export async function startServerAt(
  script: string,
  port: number,
  readyPath: string,
  environment: Record<string, string>,
  heard: (line: string) => void,
): Promise<Running> {
  const child = spawnPinned(script, environment);
  if (child.stdout) createInterface({ input: child.stdout }).on('line', heard);
  const limitMs = performance.now() + startLimitMs;
  while (performance.now() < limitMs && child.exitCode === null) {
    const response = await fetch(`http://127.0.0.1:${port}${readyPath}`).catch(() => undefined);
    if (response?.ok) return running(child, port);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await stop(child);
  throw new Error(`${script} was not ready on port ${port}`);
}

/** A port of the loopback that nobody listens on now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}

function spawnPinned(script: string, environment: Record<string, string>): ChildProcess {
  const command = [...pinned(serverCore), process.execPath, script];
  const child = spawn(command[0] ?? process.execPath, command.slice(1), {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.once('exit', () => child.kill('SIGKILL'));
  return child;
}

function running(child: ChildProcess, port: number): Running {
  if (child.pid === undefined) throw new Error('the server has no process id');
  return { port, pid: child.pid, stop: () => stop(child) };
}

/** Moves this process, which generates the load, off the server's core. */
export function pinGenerator(): boolean {
  if (!canPin) return false;
  const moved = spawnSync('taskset', ['-a', '-p', '-c', generatorCore, String(process.pid)]);
  return moved.status === 0;
}

/** The command prefix that keeps a process on one core; empty where there is no second core or no taskset. */
function pinned(core: string): string[] {
  return canPin ? ['taskset', '-c', core] : [];
}

async function readPort(child: ChildProcess, script: string): Promise<number> {
  if (child.stdout === null) throw new Error(`${script} has no output to read`);
  const lines = createInterface({ input: child.stdout });
  const expired = AbortSignal.timeout(startLimitMs);
  const ended = once(child, 'exit', { signal: expired }).then(() => {
    throw new Error(`${script} ended before it listened`);
  });
  const listening = (async () => {
    for await (const line of lines) {
      const port = portIn(line);
      if (port !== undefined) return port;
    }
    throw new Error(`${script} ended before it said its port`);
  })();
  const port = await Promise.race([listening, ended]);
  // An unread pipe fills, and then the server waits on its own log.
  child.stdout.resume();
  return port;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const impatient = setTimeout(() => child.kill('SIGKILL'), stopLimitMs);
  await ended;
  clearTimeout(impatient);
}

function portIn(line: string): number | undefined {
  try {
    const { port } = JSON.parse(line) as { port?: unknown };
    return typeof port === 'number' ? port : undefined;
  } catch {
    return undefined;
  }
}

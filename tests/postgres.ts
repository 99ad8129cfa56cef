// A throw-away PostgreSQL for one test run: its own files, a free loopback port, nothing kept.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { findPostgresql } from '../scripts/system/postgresql.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string;
  }
}

const readyDeadlineMs = 20_000;
/** Nothing here outlives the run, so nothing is forced to disk. */
const careless = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'unix_socket_directories=',
];

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const programs = findPostgresql();
  if (!programs) throw new Error('PostgreSQL is missing: node scripts/system.mjs postgresql');
  const files = mkdtempSync(join(tmpdir(), 'encuadre-postgresql-'));
  const owner = serverOwner();
  if (owner) chownSync(files, owner.uid, owner.gid);
  const options = { cwd: files, ...owner };
  const data = join(files, 'data');
  const cluster = [
    '-D',
    data,
    '-U',
    'postgres',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--locale=C',
    '--no-sync',
  ];
  execFileSync(join(programs, 'initdb'), cluster, {
    ...options,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const port = await freePort();
  const settings = careless.flatMap((setting) => ['-c', setting]);
  const server = spawn(
    join(programs, 'postgres'),
    ['-D', data, '-p', `${port}`, '-h', '127.0.0.1', ...settings],
    {
      ...options,
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  await untilReady(url, server);
  project.provide('postgresUrl', url);
  return () => stop(server, files);
}

/** PostgreSQL refuses to run as root; Debian's package brings a user for it. */
function serverOwner(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (kind: string) => Number(execFileSync('id', [kind, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}

async function untilReady(url: string, server: ChildProcess): Promise<void> {
  let log = '';
  server.stderr?.on('data', (chunk) => (log += chunk));
  const deadlineMs = Date.now() + readyDeadlineMs;
  for (;;) {
    const client = new Client({ connectionString: url });
    try {
      await client.connect();
      return await client.end();
    } catch (error) {
      const isLost = server.exitCode !== null || Date.now() > deadlineMs;
      if (isLost) throw new Error(`PostgreSQL did not start.\n${log}`, { cause: error });
      await pause(50);
    }
  }
}

async function stop(server: ChildProcess, files: string): Promise<void> {
  const exited = server.exitCode === null ? once(server, 'exit') : undefined;
  // SIGINT is PostgreSQL's fast shutdown: it does not wait for clients to leave.
  server.kill('SIGINT');
  await exited;
  rmSync(files, { recursive: true, force: true });
}

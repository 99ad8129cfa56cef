// Adapters of the two yardsticks, which share one small protocol.
import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { startServer } from './server-process.ts';
import type { System } from './system.ts';

const referenceFile = resolve('tests/load/reference-server.mjs');
const rawFile = resolve('tests/load/raw-ws-server.mjs');
const choices = 5;

/** Bare socket.io and SQLite; under another name it is its own subject, which shows what the harness adds. */
export function referenceSystem(name = 'reference'): System {
  return yardstick(name, referenceFile);
}

/** Bare `ws`, nothing stored. */
export function rawSystem(): System {
  return yardstick('raw-ws', rawFile);
}

export function referenceHash(): string {
  return createHash('sha256').update(readFileSync(referenceFile)).digest('hex');
}

function yardstick(name: string, file: string): System {
  let origin = '';
  return {
    name,
    async start() {
      const running = await startServer(file);
      origin = `http://127.0.0.1:${running.port}`;
      return running;
    },
    async prepare() {
      await fetch(`${origin}/reset`, { method: 'POST' });
    },
    phoneAuth: (phone) => ({ auth: { role: 'phone', participant: `phone-${phone}` } }),
    entrance: () => undefined,
    stageAuth: () => ({ auth: { role: 'stage' } }),
    submission: (phone) => ({
      event: 'vote',
      payload: { id: randomUUID(), choice: phone % choices },
    }),
    accepted: (acknowledgement) => (acknowledgement as { ok?: boolean }).ok === true,
    readStage: (event, payload) =>
      event === 'view' ? (payload as { answered: number }).answered : undefined,
    async stored() {
      const response = await fetch(`${origin}/stats`);
      return ((await response.json()) as { stored: number }).stored;
    },
  };
}

// The player as a process of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Report } from '../play/report.ts';

/** `report` is null where the play came to no end; `told` is what it said to people. */
export type Outcome = { status: number | null; report: Report | null; told: string };

export async function playOnce(words: readonly string[]): Promise<Outcome> {
  const player = spawn(process.execPath, [join('build', 'tools', 'play.js'), '--json', ...words]);
  let [said, told] = ['', ''];
  player.stdout.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
  player.stderr.setEncoding('utf8').on('data', (chunk: string) => (told += chunk));
  const [status] = (await once(player, 'close')) as [number | null];
  return { status, report: said === '' ? null : (JSON.parse(said) as Report), told };
}

// The player as a command, from outside.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Report } from '../../src/tools/play/report.ts';

/** Longer than the slowest play on a busy machine. */
export const PLAY_LIMIT_MS = 240_000;

export type Played = {
  status: number | null;
  report: Report;
  /** What it says to people. */
  told: string;
};

export async function play(...words: string[]): Promise<Played> {
  const player = spawn(process.execPath, ['build/tools/play.js', '--json', ...words]);
  let [said, told] = ['', ''];
  player.stdout.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
  player.stderr.setEncoding('utf8').on('data', (chunk: string) => (told += chunk));
  const [status] = (await once(player, 'close')) as [number | null];
  if (said === '') throw new Error(told);
  return { status, report: JSON.parse(said) as Report, told };
}

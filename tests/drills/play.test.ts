// The whole workshop against the built server, which is killed once on the way: nothing is lost, nothing counts twice.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import type { Report } from '../../src/tools/play/report.ts';

const LIMIT_MS = 240_000;

async function play(
  ...words: string[]
): Promise<{ status: number | null; said: string; told: string }> {
  const player = spawn(process.execPath, ['build/tools/play.js', '--json', ...words]);
  let [said, told] = ['', ''];
  player.stdout.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
  player.stderr.setEncoding('utf8').on('data', (chunk: string) => (told += chunk));
  const [status] = (await once(player, 'close')) as [number | null];
  return { status, said, told };
}

test(
  'eight people play all activities through a kill, and the export holds what was acknowledged',
  async () => {
    const { status, said, told } = await play(
      '--participants',
      '8',
      '--seed',
      '1',
      '--kill-at',
      '120',
    );
    expect(status, told).toBe(0);
    const report = JSON.parse(said) as Report;
    expect(report).toMatchObject({
      participants: 8,
      activities: 15,
      kills: 1,
      missing: 0,
      unexpected: 0,
    });
    expect(report.exported).toBe(report.acknowledged);
    expect(report.duplicatesSent).toBeGreaterThan(0);
    expect(report.late).toBe(2);
  },
  LIMIT_MS,
);

test(
  'a kill that it was told to do and could not is a failure',
  async () => {
    const { status, said } = await play(
      '--participants',
      '6',
      '--seed',
      '2',
      '--kill-at',
      '100000',
    );
    expect(status).toBe(1);
    expect(JSON.parse(said)).toMatchObject({ kills: 0, missing: 0, unexpected: 0 });
  },
  LIMIT_MS,
);

// The player from outside, for tests.
import { playOnce } from '../../src/tools/drill/play-once.ts';
import type { Report } from '../../src/tools/play/report.ts';

/** Longer than the slowest play on a busy machine. */
export const PLAY_LIMIT_MS = 240_000;

/** Throws what the player said where it came to no end. */
export async function play(
  ...words: string[]
): Promise<{ status: number | null; report: Report; told: string }> {
  const { report, ...rest } = await playOnce(words);
  if (!report) throw new Error(rest.told);
  return { ...rest, report };
}

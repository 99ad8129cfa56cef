import type { Room } from './room.ts';
import type { Sent } from './submit.ts';

/**
 * Milliseconds from each submission to the first view of the stage that counts it. A view counts and does not name,
 * so the k-th sent is taken as the k-th counted: the mean is exact, percentiles are as far as the server keeps order.
 */
export function stageDelaysMs(sent: readonly Sent[], counted: Room['stage']['counted']): number[] {
  const delays: number[] = [];
  let view = 0;
  for (const [index, { sentMs }] of sent.entries()) {
    while ((counted[view]?.answered ?? Infinity) <= index) view += 1;
    const first = counted[view];
    if (first !== undefined) delays.push(first.atMs - sentMs);
  }
  return delays;
}

/** The most arrivals within any one second, given their times in ascending order. */
export function mostInOneSecond(timesMs: readonly number[]): number {
  let most = 0;
  let oldest = 0;
  for (const [newest, timeMs] of timesMs.entries()) {
    while (timeMs - (timesMs[oldest] ?? timeMs) >= 1000) oldest += 1;
    most = Math.max(most, newest - oldest + 1);
  }
  return most;
}

// How long people take: next to nothing, or what the activity's minutes allow.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Chance } from '#lib/workshop/chance.ts';

const MINUTE_MS = 60_000;
const FAST_MS = 20;
/** Of the minutes planned, so that everybody is done before the clock. */
const SHARE_USED = 0.7;

export type Pace = {
  /** Before one of `answers` that there are `minutes` for. */
  think(chance: Chance, minutes: number, answers: number): Promise<void>;
  /** While the facilitator explains, or the room talks. */
  explain(minutes: number): Promise<void>;
  /** Nobody closes before the clock: until `minutes` have passed since the opening, by `performance.now()`. */
  useUp(minutes: number, openedAtMs: number): Promise<void>;
};

export function paceOf(name: 'real' | 'fast'): Pace {
  if (name === 'fast')
    return {
      think: (chance) => sleep(chance.below(FAST_MS + 1)),
      explain: () => Promise.resolve(),
      useUp: () => Promise.resolve(),
    };
  return {
    think(chance, minutes, answers) {
      const shareMs = (minutes * MINUTE_MS * SHARE_USED) / answers;
      return sleep(shareMs / 2 + chance.below(shareMs / 2));
    },
    explain: (minutes) => sleep(minutes * MINUTE_MS),
    useUp: (minutes, openedAtMs) =>
      sleep(Math.max(0, openedAtMs + minutes * MINUTE_MS - performance.now())),
  };
}

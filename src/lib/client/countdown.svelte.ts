// Time left on the room's clock, in whole seconds; digits change when the second does.
import { remainingMs, type Clock } from '#lib/workshop/clock.ts';

export class Countdown {
  /** Milliseconds left, in whole seconds and never below zero; null without a clock. */
  leftMs = $state<number | null>(null);
  isPaused = $state(false);

  /** Follows the clock until the returned function is called. */
  follow(clockNow: () => Clock | null, serverNow: () => number): () => void {
    const look = (): void => {
      const clock = clockNow();
      this.isPaused = clock?.status === 'paused';
      this.leftMs = clock && Math.max(0, Math.ceil(remainingMs(clock, serverNow()) / 1000) * 1000);
    };
    look();
    const timer = setInterval(look, TICK_MS);
    return () => clearInterval(timer);
  }
}

/** Late by a quarter of a second at most. */
const TICK_MS = 250;

// Commits take half of the time at most. A flush to the disk stops everything else in the process; what arrives while
// others are let in shares the next one.

export type CommitPace = {
  /** Runs at once where nothing was committed just now, else after the pause. */
  next(tick: () => void): void;
  timed<Outcome>(commit: () => Promise<Outcome>): Promise<Outcome>;
};

/** On a slow disk acknowledgements come first. */
const LONGEST_PAUSE_MS = 10;
/** Timers are no finer. */
const SHORTEST_PAUSE_MS = 0.5;

export function commitPace(): CommitPace {
  let freeAtMs = 0;
  return {
    next(tick) {
      const waitMs = freeAtMs - performance.now();
      if (waitMs < SHORTEST_PAUSE_MS) setImmediate(tick);
      else setTimeout(tick, Math.ceil(waitMs));
    },
    async timed(commit) {
      const startedAtMs = performance.now();
      try {
        return await commit();
      } finally {
        const endedAtMs = performance.now();
        freeAtMs = endedAtMs + Math.min(endedAtMs - startedAtMs, LONGEST_PAUSE_MS);
      }
    },
  };
}

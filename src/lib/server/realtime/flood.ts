// A person taps a few times a second. Whoever sends much more is cut off, without harm to the others.

/** A bucket of messages that fills again with time. */
export function messageBudget(perSecond: number, burst: number, nowMs: () => number) {
  let left = burst;
  let countedAtMs = nowMs();
  /** False once the budget is spent. */
  return (): boolean => {
    const now = nowMs();
    left = Math.min(burst, left + ((now - countedAtMs) * perSecond) / 1000);
    countedAtMs = now;
    left -= 1;
    return left >= 0;
  };
}

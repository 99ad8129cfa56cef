// The clock of an open phase. All times are server milliseconds.

export type Clock =
  { status: 'running'; deadlineMs: number } | { status: 'paused'; remainingMs: number };

/** After zero, what a phone was still typing counts for this long. */
export const GRACE_MS = 10_000;

export const MINUTE_MS = 60_000;

/** Milliseconds left; negative once the deadline has passed. */
export function remainingMs(clock: Clock, nowMs: number): number {
  return clock.status === 'paused' ? clock.remainingMs : clock.deadlineMs - nowMs;
}

/** When a phase that closes by itself is due, or null while the clock stands. */
export function closesAtMs(clock: Clock): number | null {
  return clock.status === 'paused' ? null : clock.deadlineMs + GRACE_MS;
}

/** The clock with more (or less) time; never set back before now. */
export function withMoreTime(clock: Clock, addedMs: number, nowMs: number): Clock {
  if (clock.status === 'paused')
    return { status: 'paused', remainingMs: Math.max(0, clock.remainingMs + addedMs) };
  const base = addedMs > 0 ? Math.max(clock.deadlineMs, nowMs) : clock.deadlineMs;
  return { status: 'running', deadlineMs: Math.max(nowMs, base + addedMs) };
}

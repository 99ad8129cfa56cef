// Moments of the clock that are said aloud; never every second.

export type SpokenMoment = 'fiveMinutes' | 'oneMinute' | 'tenSeconds' | 'over';

/** The moment passed between two readings of the time left, or null. More time given passes none. */
export function spokenMoment(beforeMs: number | null, nowMs: number | null): SpokenMoment | null {
  if (beforeMs === null || nowMs === null) return null;
  const passed = MOMENTS.filter(([, atMs]) => beforeMs > atMs && nowMs <= atMs);
  return passed.at(-1)?.[0] ?? null;
}

const MOMENTS: readonly (readonly [SpokenMoment, number])[] = [
  ['fiveMinutes', 300_000],
  ['oneMinute', 60_000],
  ['tenSeconds', 10_000],
  ['over', 0],
];

/**
 * Time left as it is read aloud in a room: m:ss, minutes unbounded.
 * Rounded up, so that 0:00 appears only when the time is over.
 * @param remainingMs milliseconds; below zero the clock counts the delay: +m:ss.
 */
export function clockText(remainingMs: number): string {
  const late = remainingMs <= -1000;
  const seconds = late
    ? Math.floor(-remainingMs / 1000)
    : Math.max(0, Math.ceil(remainingMs / 1000));
  const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return late ? `+${text}` : text;
}

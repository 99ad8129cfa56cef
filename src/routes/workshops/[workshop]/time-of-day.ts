/** «12:06», in the workshop's own time zone. */
export function timeOfDay(atMs: number, timeZone: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: isTimeZone(timeZone) ? timeZone : undefined,
  }).format(atMs);
}

/** Workshops come from other servers too, whose zone this browser may not know. */
export function isTimeZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}

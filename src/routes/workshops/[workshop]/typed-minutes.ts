/** Longer than any part of a workshop takes. */
const MOST_MINUTES = 240;

/** What was typed into a field of minutes; null where it is no length of time. */
export function typedMinutes(typed: string): number | null {
  const minutes = Number(typed.replace(',', '.'));
  const isTime = typed.trim() !== '' && minutes >= 0 && minutes <= MOST_MINUTES;
  return isTime ? minutes : null;
}

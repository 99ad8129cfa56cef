// Days, hours and stretches of time, as the report writes them.
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';

const MINUTE_MS = 60_000;

/** «10 de mayo de 2021», from `YYYY-MM-DD`; the day it was held, whatever zone the reader is in. */
export function dayWords(date: string): string {
  const day = new Date(`${date}T12:00:00Z`);
  if (Number.isNaN(day.getTime())) return date;
  return new Intl.DateTimeFormat(localeTag(), { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}

/** «10:42», in the workshop's own time zone. */
export function hourWords(atMs: number, timeZone: string): string {
  return new Intl.DateTimeFormat(localeTag(), {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(atMs);
}

/** «2 h 02 min», «48 min». */
export function stretchWords(milliseconds: number): string {
  const minutes = Math.round(milliseconds / MINUTE_MS);
  const rest = String(minutes % 60).padStart(2, '0');
  return minutes < 60
    ? m.board_minutes({ minutes })
    : m.board_hours({ hours: Math.floor(minutes / 60), minutes: rest });
}

export const wholeMinutes = (milliseconds: number): number => Math.round(milliseconds / MINUTE_MS);

const localeTag = (): string => (getLocale() === 'es' ? 'es-MX' : getLocale());

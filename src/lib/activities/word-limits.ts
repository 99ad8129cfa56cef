// Is what is being written ready to send, and if not, what is missing? The server has the last word.
import { m } from '#lib/paraglide/messages.js';
import type { EntryLimits } from '#lib/workshop/agenda.ts';
import { clean, lengthOf } from '#lib/workshop/text.ts';

export function lengthWritten(text: string): number {
  return lengthOf(clean(text));
}

export function wordCount(text: string): number {
  return clean(text).split(' ').filter(Boolean).length;
}

/** Null when it can be sent. */
export function whatIsMissing(text: string, limits: EntryLimits): string | null {
  const length = lengthWritten(text);
  if (length === 0) return m.phone_empty();
  if (length < limits.minLength)
    return m.phone_too_short({ missing: limits.minLength - length, limit: limits.minLength });
  return overLimit(text, limits.maxLength);
}

export function overLimit(text: string, maxLength: number): string | null {
  const over = lengthWritten(text) - maxLength;
  return over > 0 ? m.phone_too_long({ over, limit: maxLength }) : null;
}

// Numbers as the interface writes them.
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';

/** «3.8»; a whole number keeps its zero. */
export function oneDecimal(value: number): string {
  return value.toLocaleString(numberLocale(), {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
}

/** «0.82»: an index from 0 to 1. */
export function twoDecimals(value: number): string {
  return value.toLocaleString(numberLocale(), {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
}

/** «4», «4.5», «1.75»: a median or a quartile, never more digits than it has. */
export function shortNumber(value: number): string {
  return value.toLocaleString(numberLocale(), { maximumFractionDigits: 2 });
}

/** «78 %»: a whole percentage with its thin space; counts always stand before it. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`;
}

/** Spanish here is Mexico's, which writes 3.8 and not 3,8. */
const numberLocale = (): string => (getLocale() === 'es' ? 'es-MX' : getLocale());

/** «14 de 18 (78 %)»: how every share is written. */
export function countOf(part: number, whole: number): string {
  return m.board_count_of({ part, whole, percent: percent(part, whole) });
}

/** «A, B y C» */
export function listed(words: readonly string[]): string {
  return new Intl.ListFormat(numberLocale(), { type: 'conjunction' }).format(words);
}

// What a recount has to say, in the language of the workshop.
import { m } from '#lib/paraglide/messages.js';
import { baseLocale, type Locale } from '#lib/paraglide/runtime.js';
import type { Comparison } from '#lib/server/exports/comparison.ts';
import type { Unreadable } from '#lib/server/exports/export-text.ts';

/** English where the workshop's language is; Spanish in any other. */
export function localeOf(language: string): Locale {
  return language.split('-')[0] === 'en' ? 'en' : baseLocale;
}

export function recountWords({ figures, differences }: Comparison, locale: Locale): string {
  const count = differences.length;
  return count === 0
    ? m.recount_file_equal({ figures }, { locale })
    : m.recount_file_different({ figures, count }, { locale });
}

const REASONS = {
  'not-ours': m.recount_not_ours,
  'cut-short': m.recount_cut_short,
  'too-new': m.recount_too_new,
  altered: m.recount_altered,
  // An import's word for what this tool lists.
  inconsistent: m.recount_invalid,
  invalid: m.recount_invalid,
} as const;

/** Of a file whose language nobody knows. */
export function unreadableWords({ reason, detail }: Unreadable): string {
  const why = REASONS[reason]({}, { locale: baseLocale });
  return m.recount_unreadable({ why, detail }, { locale: baseLocale });
}

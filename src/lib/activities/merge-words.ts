// Why two terms may be one, and why they may not, in the console's words.
import type { MergeReason } from '#lib/measures/merge-suggestions.ts';
import type { MergeWarning } from '#lib/measures/phrase-likeness.ts';
import { m } from '#lib/paraglide/messages.js';

export const REASON_WORDS: Record<MergeReason, () => string> = {
  'same-words': m.console_suggested_same_words,
  plural: m.console_suggested_plural,
  typo: m.console_suggested_typo,
  acronym: m.console_suggested_acronym,
  contained: m.console_suggested_contained,
};

export const WARNING_WORDS: Record<MergeWarning, () => string> = {
  prefix: m.console_suggested_warning_prefix,
  ending: m.console_suggested_warning_ending,
  letter: m.console_suggested_warning_letter,
  narrower: m.console_suggested_warning_narrower,
};

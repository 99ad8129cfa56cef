import { inLanguage, type LocalText } from '#lib/workshop/local-text.ts';

/** The text as typed in one language. Translations of the old wording would say something else: they go. */
export function reworded(before: LocalText, language: string, typed: string): LocalText {
  const text = typed.trim();
  return text === inLanguage(before, language) ? before : { [language]: text };
}

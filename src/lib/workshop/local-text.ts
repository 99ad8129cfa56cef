// What a facilitator writes may be given in several languages; the first one given is the source.

/** Text by language tag, such as `{ es: 'Actores', en: 'Stakeholders' }`. */
export type LocalText = Readonly<Record<string, string>>;

/** The text in `language`, else in its base language, else in the source language. */
export function inLanguage(text: LocalText, language: string): string {
  const base = language.split('-')[0] ?? language;
  return text[language] ?? text[base] ?? Object.values(text)[0] ?? '';
}

/** Enough to know a draft again: a line of a printed table. */
const MOST_CHARACTERS = 60;

/** Whole words, with “…” where more follow. */
export function firstWords(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  const cut = text.slice(0, MOST_CHARACTERS + 1);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > 0 ? end : MOST_CHARACTERS).replace(/[\s,;:.]+$/u, '')}…`;
}

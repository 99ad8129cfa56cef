// A text as words and signs; spaces are not compared, only kept to write it out again.

export type Word = { text: string; spaced: boolean };

/** Letters and digits with what joins them, as in 1,000, 50.5, «socio-económico»; every other sign alone. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,:'’·/-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;

export function wordsOf(text: string): Word[] {
  const composed = text.normalize('NFC').trim();
  return [...composed.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word,
    spaced: index > 0 && /\s/u.test(composed[index - 1] ?? ''),
  }));
}

/** As it stands in a line: no space before the first. */
export function written(words: readonly Word[]): string {
  return words.map(({ text, spaced }, place) => (spaced && place > 0 ? ` ${text}` : text)).join('');
}

/** Characters in words and signs. */
export const lengthOf = (words: readonly Word[]): number =>
  words.reduce((sum, { text }) => sum + text.length, 0);

import type { TermWord } from './term-words.ts';

const longestAcronym = 10;
const fewestLetters = 4;

// No Spanish word ends so: Semarnat, Sedatu.
const foreignEnding = /[^aeosnlrdz]$/u;

/**
 * Does the word stand for the name? By its initials (AMU) or, with three words or more, by the beginnings
 * of all of them (SEDATU, IMPLAN). Doubtful: where the name was cut short (SEMARNAT), and initials in
 * another order, as of a translation (OTAN, NATO). Beginnings make words by chance (co-m-e), so they count
 * only for what is no word: written in capitals, or ending as none does.
 *
 * @param word one word, without accents and in lower case.
 * @param name its words, those such as «de» and «la» left out.
 */
export function acronymOf(
  word: string,
  name: readonly TermWord[],
  isCapitals: boolean,
): 'sure' | 'doubtful' | undefined {
  if (name.length < 2 || word.length > longestAcronym) return undefined;
  // Quick, because it is asked of every two terms: in order it begins as the name does, else it is as long.
  if (word[0] !== name[0]?.plain[0] && word.length !== name.length) return undefined;
  const initials = name.map(({ plain }) => plain[0]).join('');
  if (word === initials || word === `${initials}s`) return 'sure';
  if (name.length < 3 || !(isCapitals || foreignEnding.test(word))) return undefined;
  const reached = furthest(word, name);
  if (reached >= fewestLetters && reached >= word.replace(/e?s$/u, '').length) return 'sure';
  const isReordered = sorted(word) === sorted(initials);
  return isReordered || reached >= Math.max(fewestLetters, word.length / 2)
    ? 'doubtful'
    : undefined;
}

const sorted = (letters: string): string => Array.from(letters).sort().join('');

/** How many letters the beginnings of all the words can make up, one letter a word at least. */
function furthest(letters: string, name: readonly TermWord[]): number {
  let ends = new Set([0]);
  for (const { plain } of name) {
    const next = new Set<number>();
    for (const start of ends)
      for (let length = 1; length <= plain.length; length += 1) {
        if (letters[start + length - 1] !== plain[length - 1]) break;
        next.add(start + length);
      }
    ends = next;
  }
  return Math.max(0, ...ends);
}

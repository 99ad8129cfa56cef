// Prefixes that make another word: ilegalidad, informal, exclusión, microempresa. «Re-» may only say «again».

const always =
  'in im ir des dis de ex anti contra mal no pre pos post sub sobre super hiper hipo inter intra multi mono ' +
  'micro macro auto co con pro bi tri semi trans ultra vice tele en em';
// A prefix only before some letters: «ilegal», «amoral», «analfabeto».
const patterns = [
  ...always.split(' ').map((prefix) => new RegExp(`^(?:${prefix})(?=.{3})`, 'u')),
  /^i(?=[lr].{2})/u,
  /^a(?=[^aeiou].{2})/u,
  /^an(?=[aeiou].{2})/u,
];
const again = /^re(?=.{3})/u;

export type Prefix = 'none' | 'again' | 'other';

/** What is left of a word once a prefix is taken off, for each that it may have, and the word itself. */
export function withoutPrefixes(word: string): Map<string, Prefix> {
  const rests = new Map<string, Prefix>();
  if (again.test(word)) rests.set(word.replace(again, ''), 'again');
  for (const pattern of patterns)
    if (pattern.test(word)) rests.set(word.replace(pattern, ''), 'other');
  return rests.set(word, 'none');
}

/** How two words differ when they differ by a prefix alone; undefined when they do not. */
export function prefixChange(
  left: ReadonlyMap<string, Prefix>,
  right: ReadonlyMap<string, Prefix>,
): 'again' | 'other' | undefined {
  let change: 'again' | undefined;
  for (const [rest, ours] of left) {
    const theirs = right.get(rest);
    if (theirs === undefined || (ours === 'none' && theirs === 'none')) continue;
    if (ours === 'other' || theirs === 'other') return 'other';
    change = 'again';
  }
  return change;
}

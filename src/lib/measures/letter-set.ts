/** The letters of a word as bits; two letters may share one. */
export function letterSet(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/**
 * The fewest edits that can make one word the other, by their letters alone: an edit brings in one letter at most, and
 * takes out one at most. Never more than the true distance, and far quicker.
 *
 * @param left, right letter sets. @returns 0…32.
 */
export function fewestEdits(left: number, right: number): number {
  return Math.max(bitsIn(left & ~right), bitsIn(right & ~left));
}

function bitsIn(set: number): number {
  let bits = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) bits += 1;
  return bits;
}

/**
 * The share of three-letter pieces two texts have in common, as PostgreSQL's pg_trgm counts it: each word
 * of letters and digits gets two spaces before and one after, and a piece counts once. The order of the
 * words matters little, and so does punctuation.
 *
 * @returns 0 (no piece in common) … 1 (the same pieces); 0 when neither has a letter or digit.
 * Source: PostgreSQL manual, F.35 pg_trgm.
 */
export function trigramSimilarity(left: string, right: string): number {
  const [ours, theirs] = [trigrams(left), trigrams(right)];
  const common = ours.intersection(theirs).size;
  return common === 0 ? 0 : common / (ours.size + theirs.size - common);
}

function trigrams(text: string): Set<string> {
  const pieces = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const letters = [' ', ' ', ...word, ' '];
    for (let start = 0; start + 3 <= letters.length; start += 1)
      pieces.add(letters.slice(start, start + 3).join(''));
  }
  return pieces;
}

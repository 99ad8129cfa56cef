const prefixWeight = 0.1;
const longestPrefix = 4;

/**
 * How alike two words are, more so when they begin alike: J + 0.1·ℓ·(1 − J), with J the Jaro similarity
 * and ℓ the letters of the common beginning, four at most. The order of the two changes nothing.
 *
 * @returns 0 (no letter in common, or one of them empty) … 1 (equal).
 * Source: Jaro 1989; Winkler 1990, without the threshold of 0.7 below which later versions give no bonus.
 */
export function jaroWinkler(left: string, right: string): number {
  const [short, long] = [Array.from(left), Array.from(right)].sort(
    (a, b) => a.length - b.length || (left < right ? -1 : 1),
  );
  if (!short || !long || short.length === 0) return 0;
  const similarity = jaro(short, long);
  let prefix = 0;
  while (prefix < Math.min(longestPrefix, short.length) && short[prefix] === long[prefix])
    prefix += 1;
  return similarity + prefixWeight * prefix * (1 - similarity);
}

// m of the letters match within half the longer word, and t of those pairs stand in another order.
function jaro(short: readonly string[], long: readonly string[]): number {
  const reach = Math.max(0, Math.floor(long.length / 2) - 1);
  const partners = new Set<number>();
  const matched = short.filter((letter, at) => {
    const last = Math.min(long.length - 1, at + reach);
    for (let other = Math.max(0, at - reach); other <= last; other += 1) {
      if (long[other] !== letter || partners.has(other)) continue;
      partners.add(other);
      return true;
    }
    return false;
  });
  if (matched.length === 0) return 0;
  const matchedLong = long.filter((_letter, at) => partners.has(at));
  const displaced = matched.filter((letter, at) => letter !== matchedLong[at]).length;
  const matches = matched.length;
  return (matches / short.length + matches / long.length + (matches - displaced / 2) / matches) / 3;
}

/**
 * Holm's correction for looking at several p-values at once: the smallest times their number, the next
 * times one less, never less than the one before, at most 1.
 *
 * @param ps null stays null and counts for nothing.
 * @returns in the order given.
 * @see Holm 1979, “A simple sequentially rejective multiple test procedure”, Scandinavian Journal of
 *   Statistics 6.
 */
export function holm(ps: readonly (number | null)[]): (number | null)[] {
  const ascending = ps
    .flatMap((p, at) => (p === null ? [] : [{ p, at }]))
    .sort((one, other) => one.p - other.p);
  const adjusted: (number | null)[] = ps.map(() => null);
  let least = 0;
  ascending.forEach(({ p, at }, step) => {
    least = Math.max(least, Math.min(1, p * (ascending.length - step)));
    adjusted[at] = least;
  });
  return adjusted;
}

/** Below it a figure of a group says too much of its people and too little of the group. */
export const MIN_FOR_STATISTICS = 5;

/**
 * Which groups' figures may be shown beside the whole room's. A group below five is left out; and so
 * are, from the smallest on, as many others as it takes for what is left of the room, which anybody can
 * work out by subtraction, to be five people or more, or nobody.
 *
 * @param sizes people in each group whose figures these are. The groups are disjoint and together the
 *   room: whoever has no group is one, too.
 * @returns true for each group that may be shown, in the order given. Groups of one size that would have
 *   to be chosen between are left out together.
 * @throws RangeError on sizes that are not 0, 1, 2 …
 * @see Complementary suppression: Hundepool et al. 2012, Statistical Disclosure Control, ch. 4.
 */
export function groupsToShow(sizes: readonly number[]): boolean[] {
  if (!sizes.every((size) => Number.isSafeInteger(size) && size >= 0))
    throw new RangeError('sizes must be 0, 1, 2 …');
  let limit = MIN_FOR_STATISTICS;
  const isShown = (size: number) => size >= limit;
  for (;;) {
    const hidden = sizes.filter((size) => !isShown(size)).reduce((sum, size) => sum + size, 0);
    const next = Math.min(...sizes.filter(isShown));
    if (hidden === 0 || hidden >= MIN_FOR_STATISTICS || next === Infinity) break;
    limit = next + 1;
  }
  return sizes.map(isShown);
}

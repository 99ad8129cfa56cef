// Chance that can be had again: the same seed, the same walk.

export type Chance = {
  /** A whole number from 0 up to and without `end`. */
  below(end: number): number;
  /** One of them; undefined of none. */
  one<Item>(items: readonly Item[]): Item | undefined;
  /** Up to `most` of them, each at most once. */
  some<Item>(items: readonly Item[], most: number): Item[];
  happens(share: number): boolean;
};

export function chanceOf(seed: number): Chance {
  let state = seed | 0;
  // SplitMix32: small, and good enough to wander.
  const next = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
  const below = (end: number): number => next() % Math.max(1, end);
  return {
    below,
    one: (items) => items[below(items.length)],
    some: (items, most) => items.filter(() => below(2) === 0).slice(0, below(most + 1)),
    happens: (share) => next() < share * 2 ** 32,
  };
}

// Chance that can be had again: the same seed plays the same workshop.

export type Chance = {
  /** A whole number from 0 up to and without `end`. */
  below(end: number): number;
  happens(share: number): boolean;
  /** One of them, the first ones far more often than the last, as people name the obvious first. */
  likely<Item>(items: readonly Item[]): Item | undefined;
  shuffled<Item>(items: readonly Item[]): Item[];
};

/** Mulberry32, seeded with a number and whatever words tell one use from another. */
export function chanceOf(seed: number, ...words: readonly (string | number)[]): Chance {
  let state = seedFrom(`${seed}/${words.join('/')}`);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return {
    below,
    happens: (share) => next() < share,
    likely: (items) => items[Math.floor(next() ** 2 * items.length)],
    shuffled(items) {
      const left = [...items];
      return items.flatMap(() => left.splice(below(left.length), 1));
    },
  };
}

/** FNV-1a over UTF-16 units. */
function seedFrom(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash | 0;
}

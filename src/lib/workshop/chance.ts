// Chance that can be had again: the same seed plays the same workshop.
import { seededShares } from '#lib/measures/seeded-numbers.ts';
import { numberOf, shuffled } from './shuffle.ts';

export type Chance = {
  /** A whole number from 0 up to and without `end`; 0 where `end` is none. */
  below(end: number): number;
  happens(share: number): boolean;
  /** One of them; undefined of none. */
  one<Item>(items: readonly Item[]): Item | undefined;
  /** One of them, the first ones far more often than the last, as people name the obvious first. */
  likely<Item>(items: readonly Item[]): Item | undefined;
  /** Up to `most` of them, each at most once. */
  some<Item>(items: readonly Item[], most: number): Item[];
  shuffled<Item>(items: readonly Item[]): Item[];
};

/** Seeded with a number and whatever words tell one use from another. */
export function chanceOf(seed: number, ...words: readonly (string | number)[]): Chance {
  const share = seededShares(numberOf([seed, ...words].join('/')));
  const below = (end: number): number => Math.floor(share() * end);
  return {
    below,
    happens: (part) => share() < part,
    one: (items) => items[below(items.length)],
    likely: (items) => items[Math.floor(share() ** 2 * items.length)],
    some: (items, most) => items.filter(() => below(2) === 0).slice(0, below(most + 1)),
    shuffled: (items) => shuffled(items, below(2 ** 32)),
  };
}

/**
 * Numbers that look drawn by chance and are the same for the same seed (mulberry32). Not for secrets.
 *
 * @param seed a whole number; its last 32 bits count.
 * @returns draws whole numbers from 0 up to and without 2³².
 */
export function seededNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

/** The same as shares: 0 ≤ n < 1. */
export function seededShares(seed: number): () => number {
  const next = seededNumbers(seed);
  return () => next() / 2 ** 32;
}

/** The same as whole numbers below an end: 0 … `end` − 1, with `end` ≤ 2³². */
export function seededBelow(seed: number): (end: number) => number {
  const share = seededShares(seed);
  return (end) => Math.floor(share() * end);
}

/** Shuffles in place, every order as likely as any other (Fisher–Yates). */
export function shuffleNumbers(numbers: Int32Array, below: (end: number) => number): void {
  for (let last = numbers.length - 1; last > 0; last -= 1) {
    const other = below(last + 1);
    const kept = numbers[last] ?? 0;
    numbers[last] = numbers[other] ?? 0;
    numbers[other] = kept;
  }
}

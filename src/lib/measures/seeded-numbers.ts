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

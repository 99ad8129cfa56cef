/**
 * Numbers that look drawn by lot and are the same every time: a figure that was published can be had
 * again from the rows it came from. Not for secrets.
 *
 * @param seed a whole number; its last 32 bits count.
 * @returns a source of whole numbers from 0 up to and without `end` (`end` ≤ 2³²).
 * @see Mulberry32, by Tommy Ettinger (public domain).
 */
export function seededRandom(seed: number): (end: number) => number {
  let state = seed | 0;
  return (end) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end);
  };
}

/** Shuffles in place, every order as likely as any other (Fisher–Yates). */
export function shuffle(numbers: Int32Array, below: (end: number) => number): void {
  for (let last = numbers.length - 1; last > 0; last -= 1) {
    const other = below(last + 1);
    const kept = numbers[last] ?? 0;
    numbers[last] = numbers[other] ?? 0;
    numbers[other] = kept;
  }
}

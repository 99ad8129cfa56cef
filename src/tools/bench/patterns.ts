export type Pattern = 'paced' | 'burst' | 'rate';

const pacedMs = 5000;
const shortPacedMs = 2000;
const ratePerSecond = 200;

/**
 * When each phone submits, in ms from the start, ascending. Paced: at a random instant of 5 s each, as people do.
 * Burst: all at once. Rate: evenly, 200 a second.
 */
export function instantsMs(pattern: Pattern, phones: number, isShort: boolean): number[] {
  switch (pattern) {
    case 'burst':
      return Array.from({ length: phones }, () => 0);
    case 'rate':
      return Array.from({ length: phones }, (_, phone) => (phone * 1000) / ratePerSecond);
    case 'paced': {
      const random = seeded(phones);
      const lengthMs = isShort ? shortPacedMs : pacedMs;
      return Array.from({ length: phones }, () => random() * lengthMs).sort((a, b) => a - b);
    }
    default:
      return pattern satisfies never;
  }
}

/** Numbers in [0, 1), the same for every system and round: a linear congruential generator (Knuth, MMIX). */
function seeded(seed: number): () => number {
  let state = BigInt(seed);
  return () => {
    state = (state * 6364136223846793005n + 1442695040888963407n) & 0xffffffffffffffffn;
    return Number(state >> 11n) / 2 ** 53;
  };
}

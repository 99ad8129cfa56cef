import { describe, expect, it } from 'vitest';
import { agreementFlag } from './agreement-flag.ts';

describe('agreementFlag', () => {
  it('reads clear rooms', () => {
    expect(agreementFlag([0, 0, 0, 0, 18])).toBe('agreement');
    expect(agreementFlag([9, 0, 0, 0, 9])).toBe('divided');
    expect(agreementFlag([4, 5, 0, 5, 4])).toBe('divided');
    expect(agreementFlag([4, 4, 4, 4, 4])).toBe('dispersed');
  });

  it('says nothing below five answers', () => {
    expect(agreementFlag([0, 0, 0, 0, 4])).toBeNull();
    expect(agreementFlag([0, 0, 0, 0, 0])).toBeNull();
  });

  it.each([5, 6, 7, 8, 9, 10, 12, 15, 18, 20, 24, 30])(
    'calls few random items of %i people agreed or divided: under one in twenty',
    (people) => {
      const random = seeded(people);
      const items = 3_000;
      const found = { agreement: 0, divided: 0 };
      for (let item = 0; item < items; item += 1) {
        const flags = [
          agreementFlag(randomRoom(people, random)),
          agreementFlag(randomRoom(people, random)),
        ];
        if (flags.every((flag) => flag === 'agreement')) found.agreement += 1;
        if (flags.includes('divided')) found.divided += 1;
      }
      expect(found.agreement / items).toBeLessThan(0.05);
      expect(found.divided / items).toBeLessThan(0.05);
    },
  );
});

function randomRoom(people: number, random: () => number): number[] {
  const distribution = [0, 0, 0, 0, 0];
  for (let person = 0; person < people; person += 1) {
    const point = Math.floor(random() * 5);
    distribution[point] = (distribution[point] ?? 0) + 1;
  }
  return distribution;
}

/** mulberry32 */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

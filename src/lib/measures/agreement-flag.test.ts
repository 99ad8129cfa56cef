import { describe, expect, it } from 'vitest';
import { agreementFlag } from './agreement-flag.ts';
import { seededNumbers } from './seeded-numbers.ts';

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
      const random = seededNumbers(people);
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
    const point = random() % 5;
    distribution[point] = (distribution[point] ?? 0) + 1;
  }
  return distribution;
}

import { describe, expect, it } from 'vitest';
import { fitText, type TextBox } from './fit-text.ts';

const box: TextBox = {
  width: 514,
  height: 360,
  largest: 32,
  smallest: 22,
  leading: 1.26,
  face: 'people400',
};
const words = (count: number): string =>
  Array.from({ length: count }, () => 'planeación').join(' ');

describe('fitText', () => {
  it('gives a short text the largest size', () => {
    expect(fitText(words(8), box).size).toBe(32);
  });

  it('shrinks with length and never grows back', () => {
    const sizes = [10, 30, 45, 60, 80, 120].map((count) => fitText(words(count), box).size);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(new Set(sizes).size).toBeGreaterThan(2);
  });

  it('stops at the floor and says how many lines are left', () => {
    expect(fitText(words(400), box)).toEqual({ size: 22, lines: 12 });
  });

  it('counts the lines of a word wider than its line', () => {
    const long = 'a'.repeat(400);
    expect(fitText(long, { ...box, height: 120 }).size).toBe(22);
  });
});

import type { Face } from './text-width.ts';

/** The five sizes of the cloud, in units of a 1280×720 wall: the smallest is read at ten metres. */
export const cloudSizes = [
  { size: 22, face: 'people400', weight: 400 },
  { size: 27, face: 'people500', weight: 500 },
  { size: 36, face: 'people600', weight: 600 },
  { size: 46, face: 'people700', weight: 700 },
  { size: 64, face: 'people700', weight: 700 },
] as const satisfies readonly { size: number; face: Face; weight: number }[];

export type CloudLevel = 0 | 1 | 2 | 3 | 4;

/** From which √(people / scale) on a term takes the size above. Steps read off the drawn identity. */
const levelStarts = [0, 0.4, 0.58, 0.71, 0.87];

/**
 * Size of a term: by the square root of the people who wrote it, since areas are read, not heights.
 * @param scale the people at which a term takes the largest size.
 */
export function cloudLevel(people: number, scale: number): CloudLevel {
  const share = Math.sqrt(people / scale);
  const level = levelStarts.findLastIndex((start) => share >= start);
  return Math.max(0, level) as CloudLevel;
}

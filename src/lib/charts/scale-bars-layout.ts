export interface ScaleColumn {
  point: number;
  word: string;
  people: number;
  x: number;
  width: number;
  top: number;
  height: number;
}

/** Drawing of 560 × 300: columns on a base line at 210, counts above, words below. */
export const scaleField = { width: 560, height: 300, base: 214, top: 34 };

/** One column a point of the scale; an empty one keeps two units, so that it is seen to be there. */
export function layoutScale(counts: readonly number[], words: readonly string[]): ScaleColumn[] {
  const most = Math.max(1, ...counts);
  const pitch = scaleField.width / Math.max(1, counts.length);
  return counts.map((people, place) => {
    const height =
      people === 0 ? 2 : Math.max(4, (people / most) * (scaleField.base - scaleField.top));
    return {
      point: place + 1,
      word: words[place] ?? '',
      people,
      x: place * pitch + 6,
      width: pitch - 12,
      top: scaleField.base - height,
      height,
    };
  });
}

/** Where a value of the scale, whole or not, stands across the drawing. */
export function scaleX(value: number, points: number): number {
  return ((value - 0.5) / points) * scaleField.width;
}

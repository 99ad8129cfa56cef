import type { Box } from './box.ts';
import { field } from './matrix-dots.ts';
import type { QuadrantNames } from './matrix-item.ts';
import { textWidth } from './text-width.ts';

/** Quadrant names in the outer corners of their quadrants, beside the brackets of the frame. */
export function nameBoxes(names: QuadrantNames) {
  return names.map((name, place) => {
    const [right, low] = [place % 2 === 1, place > 1];
    const width = textWidth(name, 23, 'narrow600');
    const x = right ? field.width - 62 : 62;
    const y = low ? field.height - 16 : 32;
    const anchor = right ? ('end' as const) : ('start' as const);
    return { name, x, y, anchor, box: { x: right ? x - width : x, y: y - 22, width, height: 30 } };
  });
}

/** Where the brackets of the frame stand. */
export function cornerBoxes(): Box[] {
  const arm = 52;
  return [0, 1, 2, 3].map((place) => ({
    x: place % 2 === 1 ? field.width - arm : 0,
    y: place > 1 ? field.height - arm : 0,
    width: arm,
    height: arm,
  }));
}

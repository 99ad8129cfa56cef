import type { Box } from './box.ts';

/**
 * Rising diagonal lines cut at the edges of a box. Lines and not a pattern: a pattern needs an id that
 * is unique in the page, and is drawn differently by each converter.
 * @param pitch horizontal distance between two lines, in units of the drawing.
 */
export function diagonalLines({ x, y, width, height }: Box, pitch: number): string {
  const count = Math.floor((width + height) / pitch);
  return Array.from({ length: count }, (_, place) => {
    const reach = pitch * (place + 0.5);
    const start = { x: Math.max(0, reach - height), y: Math.min(reach, height) };
    const end = { x: Math.min(reach, width), y: Math.max(0, reach - width) };
    return `M${x + start.x} ${y + start.y}L${x + end.x} ${y + end.y}`;
  }).join('');
}

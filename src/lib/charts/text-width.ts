import { characters, glyphWidths } from './glyph-widths.ts';

/** A cut of a font, as the charts use it: voice and weight. */
export type Face = keyof typeof glyphWidths;

/**
 * Advance width of a line of text, in the unit of `size`, without kerning (within 2 % of the browser).
 * A character outside the table counts as a wide one, so that text never comes out wider than measured.
 */
export function textWidth(text: string, size: number, face: Face): number {
  const widths = tableOf(face);
  let sum = 0;
  for (const character of text) sum += widths.get(character) ?? FALLBACK_WIDTH;
  return (sum * size) / 1000;
}

/** The text cut at a width, with … where something is missing. Whole when it fits. */
export function fitText(text: string, size: number, face: Face, width: number): string {
  if (textWidth(text, size, face) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size, face) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** Full width, as an ideograph or an emoji. */
const FALLBACK_WIDTH = 1000;

const tables = new Map<Face, ReadonlyMap<string, number>>();

function tableOf(face: Face): ReadonlyMap<string, number> {
  const known = tables.get(face);
  if (known) return known;
  const widths = glyphWidths[face].split(' ').map(Number);
  const table = new Map([...characters].map((character, place) => [character, widths[place] ?? 0]));
  tables.set(face, table);
  return table;
}

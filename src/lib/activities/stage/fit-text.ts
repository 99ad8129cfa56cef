// A text is as large as its box allows, within limits; a statement of over sixty words still fits at the floor.
import { textWidth, type Face } from '#lib/charts/text-width.ts';

/** In units of the stage: 1u = 1 px at 1280×720. */
export type TextBox = {
  width: number;
  height: number;
  largest: number;
  smallest: number;
  leading: number;
  face: Face;
};

export type Fit = {
  size: number;
  /** Lines there is room for at that size; what is beyond them is cut with “…”. */
  lines: number;
};

/** The largest size at which the text fits, in steps of 2u; the smallest where none does. */
export function fitText(text: string, box: TextBox): Fit {
  const { width, height, largest, smallest, leading, face } = box;
  for (let size = largest; size > smallest; size -= 2) {
    const lines = Math.floor(height / (size * leading));
    if (lineCount(text, size, face, width) <= lines) return { size, lines };
  }
  return { size: smallest, lines: Math.max(1, Math.floor(height / (smallest * leading))) };
}

/** Room kept for what the browser breaks earlier than the measure does. */
const CAUTION = 0.97;

function lineCount(text: string, size: number, face: Face, width: number): number {
  const room = width * CAUTION;
  const space = textWidth(' ', size, face);
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const wide = textWidth(word, size, face);
    if (used > 0 && used + space + wide > room) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? space : 0) + wide;
    // A word wider than its line is broken by the browser.
    lines += Math.floor(used / room);
    used %= room;
  }
  return lines;
}

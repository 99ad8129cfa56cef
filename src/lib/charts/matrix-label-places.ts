// The places around a dot where its label may stand, in one line or two.

import type { Box } from './box.ts';
import type { Dot } from './matrix-dots.ts';
import { textLines } from './text-lines.ts';
import { textWidth } from './text-width.ts';

export const labelSize = 22;
const LINE = 24;
const WIDEST_LABEL = 270;
export interface MatrixLabel {
  id: string;
  lines: string[];
  /** Where the lines are anchored, and the baseline of the first. */
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  box: Box;
}

export interface Candidate extends MatrixLabel {
  cost: number;
}

/** Every place for the label of a dot, the cost being how much worse it reads than beside it. */
export function labelPlaces(dot: Dot, text: string): Candidate[] {
  return linesOf(text).flatMap((lines) => positions(dot, lines));
}

/** In one line when it is short, in two at most. */
function linesOf(text: string): string[][] {
  const face = 'people600' as const;
  const one = textLines(text, { size: labelSize, face, width: WIDEST_LABEL, most: 1 });
  const two = textLines(text, { size: labelSize, face, width: WIDEST_LABEL, most: 2 });
  const words = text.split(/\s+/).filter(Boolean);
  const half =
    words.length < 2
      ? one
      : textLines(text, { size: labelSize, face, width: widestHalf(words), most: 2 });
  const forms = [one, two, half].filter((lines) => !lines.some((line) => line.endsWith('…')));
  return forms.length > 0 ? forms : [two];
}

/** Narrowest width that holds the words in two lines. */
function widestHalf(words: readonly string[]): number {
  const width = (from: number, to?: number) =>
    textWidth(words.slice(from, to).join(' '), labelSize, 'people600');
  return Math.min(...words.slice(1).map((_, cut) => Math.max(width(0, cut + 1), width(cut + 1))));
}

function positions(dot: Dot, lines: string[]): Candidate[] {
  const width = Math.max(...lines.map((line) => textWidth(line, labelSize, 'people600')));
  const height = lines.length * LINE;
  const gap = dot.radius + 6;
  const slack = [0, 12];
  const beside = ([-height / 2, -height - 8, 8, -height * 0.8, -height * 0.2] as const).flatMap(
    (dy, rank) =>
      slack.flatMap((far) => [
        { dx: gap + far, dy, anchor: 'start' as const, cost: rank * 4 + far },
        { dx: -gap - far - width, dy, anchor: 'end' as const, cost: rank * 4 + far + 2 },
      ]),
  );
  const over = [0, -0.3, 0.3].flatMap((shift) => [
    {
      dx: -width / 2 + shift * width,
      dy: -gap - height,
      anchor: 'middle' as const,
      cost: 6 + Math.abs(shift) * 20,
    },
    {
      dx: -width / 2 + shift * width,
      dy: gap,
      anchor: 'middle' as const,
      cost: 8 + Math.abs(shift) * 20,
    },
  ]);
  return [...beside, ...over].map(({ dx, dy, anchor, cost }) => {
    const box = { x: dot.x + dx, y: dot.y + dy, width, height };
    const x = anchor === 'start' ? box.x : anchor === 'end' ? box.x + width : box.x + width / 2;
    return {
      id: dot.id,
      lines,
      x,
      y: box.y + 18,
      anchor,
      box,
      cost: cost + (lines.length - 1) * 5,
    };
  });
}

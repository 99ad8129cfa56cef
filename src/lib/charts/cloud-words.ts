// The words of a cloud in its rows: one stands, one goes, one is found a place.

import { cloudSizes, type CloudLevel } from './cloud-sizes.ts';
import {
  baseline,
  placeInRow,
  rowHeight,
  wordGap,
  type CloudBox,
  type CloudRow,
  type Span,
} from './cloud-rows.ts';
import { fitText, textWidth } from './text-width.ts';

export interface CloudTerm {
  id: string;
  label: string;
  people: number;
  /** Goes on to the matrix: drawn in the hue. */
  chosen?: boolean;
  /** Taken off the wall by the facilitator: neither drawn nor counted. */
  hidden?: boolean;
}

export interface CloudWord {
  id: string;
  /** As drawn: cut with … when it is wider than a row at the smallest size. */
  text: string;
  level: CloudLevel;
  size: number;
  weight: number;
  /** Left end and baseline. */
  x: number;
  y: number;
  width: number;
  row: number;
}

export interface CloudLayout {
  box: CloudBox;
  words: CloudWord[];
  /** Terms there was no room for: «+14». */
  more: number;
  /** People at which a term takes the largest size; kept until a new packing. */
  scale: number;
  rows: CloudRow[];
}

export type LooseWord = Omit<CloudWord, 'x' | 'y' | 'row'>;

/** The term at a size; one that is wider than a row goes down in size, and at the smallest is cut. */
export function wordOf(term: CloudTerm, wanted: CloudLevel, box: CloudBox): LooseWord {
  const room = box.width - 2 * box.inset;
  let level = wanted;
  while (level > 0 && textWidth(term.label, cloudSizes[level].size, cloudSizes[level].face) > room)
    level = (level - 1) as CloudLevel;
  const { size, face, weight } = cloudSizes[level];
  const text = fitText(term.label, size, face, room);
  return { id: term.id, text, level, size, weight, width: textWidth(text, size, face) };
}

/** In the row that fits it best, or else in a new one below or above; false when there is no room. */
export function insert(layout: CloudLayout, word: LooseWord, centre: number): boolean {
  const middle = layout.box.height / 2;
  const far = (row: CloudRow) => Math.abs(row.top + row.height / 2 - middle);
  const order = layout.rows
    .map((row, place) => ({ row, place }))
    .sort((a, b) => a.row.height - b.row.height || far(a.row) - far(b.row));
  for (const { place } of order) if (standInRow(layout, word, place, centre)) return true;
  const place = addRow(layout, rowHeight(word.size));
  return place !== null && standInRow(layout, word, place, centre);
}

function addRow(layout: CloudLayout, height: number): number | null {
  const { box, rows } = layout;
  const middle = box.height / 2;
  const top = Math.min(...rows.map((row) => row.top), middle + height / 2);
  const bottom = Math.max(...rows.map((row) => row.top + row.height), middle - height / 2);
  const below = { start: bottom, fits: bottom + height <= box.height };
  const above = { start: top - height, fits: top - height >= 0 };
  const nearer = bottom - middle <= middle - top ? [below, above] : [above, below];
  const side = nearer.find(({ fits }) => fits);
  return side ? rows.push({ top: side.start, height, spans: [] }) - 1 : null;
}

export function standInRow(
  layout: CloudLayout,
  word: LooseWord,
  place: number,
  centre: number,
): boolean {
  const row = layout.rows[place];
  if (!row || row.height + 0.001 < rowHeight(word.size)) return false;
  const start = placeInRow(row, layout.box, { width: word.width, gap: wordGap(word.size), centre });
  if (start === null) return false;
  stand(layout, { ...word, x: start, y: baseline(row, word.size), row: place });
  return true;
}

export function stand(layout: CloudLayout, word: CloudWord): void {
  layout.rows[word.row]?.spans.push(spanOf(word));
  layout.words.push(word);
}

/** What a word takes of its row. */
export function spanOf({ id, x, width, size }: CloudWord): Span {
  return { id, start: x, end: x + width, gap: wordGap(size) };
}

export function isFree(row: CloudRow | undefined, word: CloudWord): boolean {
  const own = spanOf(word);
  return Boolean(
    row?.spans.every(({ start, end, gap }) => {
      const air = Math.max(gap, own.gap) - 0.001;
      return own.end + air <= start || end + air <= own.start;
    }),
  );
}

export function remove(layout: CloudLayout, { id, row }: CloudWord): void {
  const found = layout.rows[row];
  if (found) found.spans = found.spans.filter((span) => span.id !== id);
  layout.words = layout.words.filter((word) => word.id !== id);
}

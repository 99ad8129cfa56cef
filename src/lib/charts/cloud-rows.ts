// The rows of a word cloud and where a word fits in one.

export interface CloudRow {
  top: number;
  height: number;
  /** What is taken, in no order. */
  spans: Span[];
}

export interface Span {
  id: string;
  start: number;
  end: number;
  /** Air this word asks for beside it. */
  gap: number;
}

export interface CloudBox {
  width: number;
  height: number;
  /** Clear space at the sides, so that the brackets of the frame stay free. */
  inset: number;
}

/** Ascent and descent of the people's font, and the air between two rows. */
const ASCENT = 0.76;
const DESCENT = 0.25;
const LEADING = 6.4;

/** Height of a row of words of this size. */
export const rowHeight = (size: number) => size * (ASCENT + DESCENT) + LEADING;

/** Air between two words of a row: twice the space between two words of a phrase, or more. */
export const wordGap = (size: number) => 13 + size * 0.33;

/** Smaller words of a row stand a little higher than its baseline, so that the row looks centred. */
export function baseline(row: CloudRow, size: number): number {
  const largest = (row.height - LEADING) / (ASCENT + DESCENT);
  return row.top + LEADING / 2 + largest * ASCENT - (largest - size) * 0.12;
}

/**
 * Start of a word of this width in a row, as near to `centre` as the words there allow; null when
 * it does not fit. Nothing that is there moves.
 */
export function placeInRow(
  row: CloudRow,
  box: CloudBox,
  { width, gap, centre }: { width: number; gap: number; centre: number },
): number | null {
  const taken = [...row.spans].sort((a, b) => a.start - b.start);
  let best: number | null = null;
  let from = box.inset;
  for (const next of [...taken, null]) {
    const to = next ? next.start - Math.max(gap, next.gap) : box.width - box.inset;
    if (to - from >= width) {
      const start = Math.min(Math.max(centre - width / 2, from), to - width);
      if (best === null || distance(start) < distance(best)) best = start;
    }
    if (next) from = next.end + Math.max(gap, next.gap);
  }
  return best;

  function distance(start: number) {
    return Math.abs(start + width / 2 - centre);
  }
}

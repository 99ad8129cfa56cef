import { textLines } from './text-lines.ts';
import { textWidth } from './text-width.ts';

export interface RankRow {
  id: string;
  /** Null, as the points are, before anybody has ordered. */
  place: number | null;
  label: string;
  points: number | null;
  /** Voters who put it first. */
  firstPlaces: number;
  /** Voters who gave it place 1, 2, … k. */
  places: readonly number[];
}

export interface RankLine {
  row: RankRow;
  /** Among those that go on: strong, inside the frame. */
  leading: boolean;
  top: number;
  height: number;
  labelSize: number;
  lines: string[];
  barWidth: number;
  /** Heights of the strip of places, from its base line. */
  strip: { x: number; width: number; height: number; empty: boolean }[];
}

export interface RankLayout {
  lines: RankLine[];
  height: number;
  /** Rows there was no room for at the smallest height. */
  more: number;
}

/** Columns of the drawing, 1200 wide: numeral, name, bar with points, strip of places. */
export const rankColumns = {
  width: 1200,
  numeral: 80,
  name: 130,
  bar: 684,
  barMost: 200,
  strip: 972,
  stripWidth: 182,
};

const HEAD = 30;
const TALLEST_ROW = 58;
const SHORTEST_ROW = 34;

/**
 * Rows of the group's order. The rows share the height, from 58 units down to 34, under which the
 * rest is counted; long names take two lines where the row is high enough.
 */
export function layoutRank(rows: readonly RankRow[], leaders: number, height = 492): RankLayout {
  const room = height - HEAD;
  const shown = rows.slice(0, Math.floor(room / SHORTEST_ROW));
  const rowHeight = Math.min(TALLEST_ROW, room / Math.max(1, shown.length));
  const most = Math.max(1, ...rows.map((row) => row.points ?? 0));
  const tallest = Math.max(1, ...rows.flatMap((row) => row.places));
  const lines = shown.map((row, place) => {
    const leading = row.place !== null && row.place <= leaders;
    return {
      row,
      leading,
      top: HEAD + place * rowHeight,
      height: rowHeight,
      ...nameOf(row.label, leading, rowHeight),
      barWidth: ((row.points ?? 0) / most) * rankColumns.barMost,
      strip: stripOf(row.places, tallest, Math.min(44, rowHeight - 8)),
    };
  });
  return { lines, height: HEAD + shown.length * rowHeight, more: rows.length - shown.length };
}

function nameOf(
  label: string,
  leading: boolean,
  rowHeight: number,
): { labelSize: number; lines: string[] } {
  const width = rankColumns.bar - rankColumns.name - 28;
  const face = leading ? 'people700' : 'people400';
  const largest = rowHeight < 46 ? 24 : leading ? 30 : 26;
  for (const size of [largest, 26, 24].filter((size) => size <= largest))
    if (textWidth(label, size, face) <= width) return { labelSize: size, lines: [label] };
  const most = rowHeight >= 52 ? 2 : 1;
  return { labelSize: 22, lines: textLines(label, { size: 22, face, width, most }) };
}

function stripOf(places: readonly number[], tallest: number, height: number): RankLine['strip'] {
  const pitch = Math.min(23, rankColumns.stripWidth / Math.max(1, places.length));
  return places.map((people, place) => ({
    x: rankColumns.strip + place * pitch,
    width: pitch - Math.min(3, pitch * 0.2),
    height: people === 0 ? 2 : Math.max(3, (people / tallest) * height),
    empty: people === 0,
  }));
}

import type { MatrixItem } from './matrix-item.ts';

/** The 5 × 5 cells: 100 × 90 with 4 units between them. */
export const cell = { width: 100, height: 90, gap: 4 };

export interface Disc {
  id: string;
  x: number;
  y: number;
  radius: number;
}

export type Level = 'low' | 'mid' | 'high';

/** Level of a cell: low to product 5, mid to 10, high from 12 (Cox 2008; docs/method.md). */
export function cellLevel(x: number, y: number): Level {
  const product = x * y;
  if (product <= 5) return 'low';
  return product <= 10 ? 'mid' : 'high';
}

/** A disc an item in the cell of its medians; a median between two points reads the higher one. */
export function cellDiscs(items: readonly MatrixItem[]): Disc[] {
  const cells = new Map<string, { x: number; y: number; ids: string[] }>();
  for (const { id, x, y } of items) {
    if (!x || !y) continue;
    const at = { x: Math.ceil(x.median), y: Math.ceil(y.median) };
    const key = `${at.x},${at.y}`;
    const found = cells.get(key);
    if (found) found.ids.push(id);
    else cells.set(key, { ...at, ids: [id] });
  }
  return [...cells.values()].flatMap(({ x, y, ids }) => arrange(ids, x, y));
}

/** One in the middle, two side by side, four in a square, and so on, as large as they fit. */
function arrange(ids: readonly string[], x: number, y: number): Disc[] {
  const columns = Math.ceil(Math.sqrt(ids.length));
  const rows = Math.ceil(ids.length / columns);
  const room = { width: cell.width - cell.gap - 4, height: cell.height - cell.gap - 4 };
  const pitch = { x: room.width / columns, y: room.height / rows };
  const radius = Math.min(22, pitch.x / 2 - 1, pitch.y / 2 - 1);
  const centre = {
    x: (x - 0.5) * cell.width - cell.gap / 2,
    y: (5.5 - y) * cell.height - cell.gap / 2,
  };
  return ids.map((id, place) => {
    const row = Math.floor(place / columns);
    const inRow = Math.min(columns, ids.length - row * columns);
    return {
      id,
      x: centre.x + ((place % columns) - (inRow - 1) / 2) * pitch.x,
      y: centre.y + (row - (rows - 1) / 2) * pitch.y,
      radius,
    };
  });
}

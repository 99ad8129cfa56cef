// An ordering's rows as its figure draws them, and which of them lead.
import type { RankRow } from '#lib/charts/rank-bars-layout.ts';
import type { OrderRow } from '#lib/workshop/results.ts';

/** Points with one decimal at most. */
export function rankRows(rows: readonly OrderRow[]): (OrderRow & RankRow)[] {
  return rows.map((row) => ({
    ...row,
    points: row.points === null ? null : Math.round(row.points * 10) / 10,
  }));
}

/** Those in the first places, ties included; nobody leads before anybody has ordered. */
export function leadersOf<Row extends Pick<OrderRow, 'place'>>(
  rows: readonly Row[],
  places: number,
): Row[] {
  return rows.filter(({ place }) => place !== null && place <= places);
}

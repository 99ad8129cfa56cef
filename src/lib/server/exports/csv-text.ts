// Rows as RFC 4180 writes them, safe to open in a spreadsheet.

export type CsvCell = string | number | boolean | null;

/** Excel reads UTF-8 only after it. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A cell that begins so is a formula to a spreadsheet, the full-width signs included. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** The text of a whole file; every row as long as the first. */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

function cellText(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(Math.round(cell * 10_000) / 10_000);
  if (typeof cell === 'boolean') return cell ? '1' : '0';
  const inert = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

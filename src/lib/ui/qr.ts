import { create } from 'qrcode';

export interface QrPath {
  /** One path of 1×1 modules, runs of a row joined; draw it dark on white with crispEdges. */
  path: string;
  /** Modules a side, without the quiet zone: viewBox `-4 -4 size+8 size+8`. */
  size: number;
}

/** The QR code of a text (an address), at medium correction. Throws when the text is over 2331 bytes. */
export function qrPath(text: string): QrPath {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const rows = Array.from({ length: modules.size }, (_, y) => rowPath(modules, y));
  return { path: rows.join(''), size: modules.size };
}

function rowPath(
  modules: { size: number; get(row: number, column: number): number },
  y: number,
): string {
  let path = '';
  for (let x = 0; x < modules.size; x++) {
    const start = x;
    while (x < modules.size && modules.get(y, x)) x++;
    if (x > start) path += `M${start} ${y}h${x - start}v1h${start - x}z`;
  }
  return path;
}

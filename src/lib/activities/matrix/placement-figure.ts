// A matrix's results in the terms of its figure: items in the order of their numbers, axes, what to mark.
import type { MatrixAxes } from '#lib/charts/matrix-axes.ts';
import type { AxisSummary, MatrixItem } from '#lib/charts/matrix-item.ts';
import { agreementFlag } from '#lib/measures/agreement-flag.ts';
import type { Axis } from '#lib/workshop/agenda.ts';
import { disputed, leastAgreed } from '#lib/workshop/disputed.ts';
import { inLanguage } from '#lib/workshop/local-text.ts';
import { MIN_FOR_STATISTICS } from '#lib/measures/suppression.ts';
import type { AxisRow, PlacementRow } from '#lib/workshop/results.ts';

/** Levels from red down, or quadrants from the key players on; within each, clearest first. */
export function inFigureOrder(rows: readonly PlacementRow[]): PlacementRow[] {
  return [...rows].sort(
    (a, b) =>
      groupOf(a) - groupOf(b) ||
      (b.levels?.red ?? 0) - (a.levels?.red ?? 0) ||
      (b.y.mean ?? 0) - (a.y.mean ?? 0) ||
      a.label.localeCompare(b.label, 'es'),
  );
}

export function matrixItems(rows: readonly PlacementRow[]): MatrixItem[] {
  const strong = new Map(disputed(rows).map(({ row, flag }) => [row.id, flag]));
  return rows.map((row) => {
    const flag = strong.get(row.id);
    const emphasis = flag && (flag === 'divided' ? 'divided' : 'discuss');
    return {
      id: row.id,
      label: row.label,
      n: row.n,
      x: summaryOf(row.x),
      y: summaryOf(row.y),
      emphasis,
    };
  });
}

/** Are there answers enough to say anything of agreement? */
export const hasFlags = (rows: readonly PlacementRow[]): boolean =>
  rows.some((row) => agreementFlag(row[leastAgreed(row)].distribution) !== null);

/** The cells of the levels are numbered in the drawing; the ends of the quadrants carry their number. */
export function matrixAxes(
  x: Axis,
  y: Axis,
  locale: string,
  scheme: 'quadrants' | 'levels',
): MatrixAxes {
  return { x: axisWords(x, locale, scheme), y: axisWords(y, locale, scheme) };
}

function axisWords(
  { name, anchors }: Axis,
  locale: string,
  scheme: 'quadrants' | 'levels',
): MatrixAxes['x'] {
  const [first, last] = [anchors[0], anchors.at(-1)];
  const low = first ? inLanguage(first, locale) : '';
  const high = last ? inLanguage(last, locale) : '';
  const title = inLanguage(name, locale);
  if (scheme === 'levels') return { name: title, low, high };
  return { name: title, low: `1 ${low}`.trim(), high: `${high} 5`.trim() };
}

/** Below five answers only the mean is known: the dot stands there, without a cross. */
function summaryOf({ n, mean, median, q1, q3 }: AxisRow): AxisSummary | null {
  if (mean === null) return null;
  if (n < MIN_FOR_STATISTICS || median === null || q1 === null || q3 === null)
    return { mean, median: Math.round(mean), q1: mean, q3: mean };
  return { mean, median, q1, q3 };
}

const QUADRANTS = ['keyPlayers', 'keepSatisfied', 'keepInformed', 'monitor', 'frontier'] as const;
const LEVELS = ['red', 'amber', 'green'] as const;

function groupOf({ quadrant, level }: PlacementRow): number {
  if (level) return LEVELS.indexOf(level);
  return quadrant ? QUADRANTS.indexOf(quadrant) : QUADRANTS.length;
}

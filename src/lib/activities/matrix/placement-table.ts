// The numbers behind a matrix, one row an item: never a median without its n.
import type { MatrixAxes } from '#lib/charts/matrix-axes.ts';
import { m } from '#lib/paraglide/messages.js';
import type { AxisRow, PlacementRow } from '#lib/workshop/results.ts';
import { countOf, oneDecimal, shortNumber } from '../number-words.ts';
import { agreementFlag } from '#lib/measures/agreement-flag.ts';
import { flagWords, levelWords, quadrantWords } from './matrix-names.ts';
import { leastAgreed } from './placement-figure.ts';

type Table = {
  columns: { title: string; number?: boolean; people?: boolean }[];
  rows: (string | number | null)[][];
};

export function placementTable(
  rows: readonly PlacementRow[],
  axes: MatrixAxes,
  scheme: 'quadrants' | 'levels',
): Table {
  const isLevels = scheme === 'levels';
  return {
    columns: [
      { title: m.board_item(), people: true },
      { title: isLevels ? m.board_level() : m.board_quadrant() },
      ...(isLevels ? [{ title: m.board_in_red(), number: true }] : []),
      { title: m.board_axis_mean({ axis: axes.y.name }), number: true },
      { title: m.board_axis_median({ axis: axes.y.name }), number: true },
      { title: m.board_axis_mean({ axis: axes.x.name }), number: true },
      { title: m.board_axis_median({ axis: axes.x.name }), number: true },
      { title: m.board_agreement() },
      { title: 'n', number: true },
    ],
    rows: rows.map((row) => [
      row.label,
      placeWords(row),
      ...(isLevels ? [row.levels ? countOf(row.levels.red, row.n) : null] : []),
      meanWords(row.y),
      medianWords(row.y),
      meanWords(row.x),
      medianWords(row.x),
      agreementWords(row, axes),
      row.dontKnow > 0 ? m.board_n_of({ n: row.n, dontKnow: row.dontKnow }) : row.n,
    ]),
  };
}

function placeWords({ quadrant, level }: PlacementRow): string | null {
  if (level) return levelWords(level);
  return quadrant ? quadrantWords(quadrant) : null;
}

const meanWords = ({ mean, median }: AxisRow): string | null =>
  mean === null || median === null ? null : oneDecimal(mean);

/** «4.5 (4–5)»: the median, and from the first to the third quartile. */
function medianWords({ median, q1, q3 }: AxisRow): string | null {
  if (median === null || q1 === null || q3 === null) return null;
  const range = q1 === q3 ? shortNumber(q1) : `${shortNumber(q1)}–${shortNumber(q3)}`;
  return `${shortNumber(median)} (${range})`;
}

/** The axis that the room agrees on less, named unless it agrees there too. */
function agreementWords(row: PlacementRow, axes: MatrixAxes): string | null {
  const axis = leastAgreed(row);
  const flag = agreementFlag(row[axis].distribution);
  if (!flag) return null;
  return flag === 'agreement' ? flagWords(flag) : `${flagWords(flag)}: ${axes[axis].name}`;
}

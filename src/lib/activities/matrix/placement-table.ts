// The numbers behind a matrix, one row an item and, where it was asked again, one for its first round: never a median
// without its n.
import type { MatrixAxes } from '#lib/charts/matrix-axes.ts';
import { m } from '#lib/paraglide/messages.js';
import { leastAgreed } from '#lib/workshop/disputed.ts';
import type { AxisRow, Placed, PlacementRow } from '#lib/workshop/results.ts';
import { countOf, oneDecimal, shortNumber } from '../number-words.ts';
import { agreementFlag } from '#lib/measures/agreement-flag.ts';
import { flagWords, levelWords, quadrantWords } from './matrix-names.ts';

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
  const hasRounds = rows.some(({ first }) => first !== null);
  const cells = (label: string, placed: Placed): (string | number | null)[] => [
    label,
    ...(hasRounds ? [placed.round] : []),
    placeWords(placed),
    ...(isLevels ? [placed.levels ? countOf(placed.levels.red, placed.n) : null] : []),
    meanWords(placed.y),
    medianWords(placed.y),
    meanWords(placed.x),
    medianWords(placed.x),
    agreementWords(placed, axes),
    placed.dontKnow > 0 ? m.board_n_of({ n: placed.n, dontKnow: placed.dontKnow }) : placed.n,
  ];
  return {
    columns: [
      { title: m.board_item(), people: true },
      ...(hasRounds ? [{ title: m.board_round_column(), number: true }] : []),
      { title: isLevels ? m.board_level() : m.board_quadrant() },
      ...(isLevels ? [{ title: m.board_in_red(), number: true }] : []),
      { title: m.board_axis_mean({ axis: axes.y.name }), number: true },
      { title: m.board_axis_median({ axis: axes.y.name }), number: true },
      { title: m.board_axis_mean({ axis: axes.x.name }), number: true },
      { title: m.board_axis_median({ axis: axes.x.name }), number: true },
      { title: m.board_agreement() },
      { title: 'n', number: true },
    ],
    rows: rows.flatMap((row) => [
      cells(row.label, row),
      ...(row.first ? [cells(row.label, row.first)] : []),
    ]),
  };
}

function placeWords({ quadrant, level }: Placed): string | null {
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
function agreementWords(row: Placed, axes: MatrixAxes): string | null {
  const axis = leastAgreed(row);
  const flag = agreementFlag(row[axis].distribution);
  if (!flag) return null;
  return flag === 'agreement' ? flagWords(flag) : `${flagWords(flag)}: ${axes[axis].name}`;
}

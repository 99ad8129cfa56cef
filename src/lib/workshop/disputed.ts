// The items of a matrix that are worth talking about, and placing again: where the room agrees least.
import { agreement } from '#lib/measures/agreement.ts';
import { agreementFlag, type AgreementFlag } from '#lib/measures/agreement-flag.ts';
import type { PlacementRow } from './results.ts';

export type Disputed = {
  row: PlacementRow;
  /** Where the room agrees less. */
  axis: 'x' | 'y';
  flag: Extract<AgreementFlag, 'dispersed' | 'divided'>;
};

type Axes = Pick<PlacementRow, 'x' | 'y'>;

/** As many as a room can talk over in a few minutes. */
const MOST = 3;

/**
 * The items on which the room is dispersed or divided: divided ones first, then by van der Eijk's A of their worse axis,
 * lowest first. Equal ones go by the other axis and then by name, so that every screen names the same.
 *
 * @returns none of fewer than five ratings, of which the flag says nothing.
 */
export function disputed(rows: readonly PlacementRow[], most = MOST): Disputed[] {
  const found = rows.flatMap((row): Disputed[] => {
    const axis = leastAgreed(row);
    const flag = agreementFlag(row[axis].distribution);
    return flag === 'dispersed' || flag === 'divided' ? [{ row, axis, flag }] : [];
  });
  return found.sort(byDispute).slice(0, most);
}

/** The axis on which the room agrees less about an item. */
export function leastAgreed(row: Axes): 'x' | 'y' {
  return agreed(row, 'x') < agreed(row, 'y') ? 'x' : 'y';
}

const agreed = (row: Axes, axis: 'x' | 'y'): number => agreement(row[axis].distribution) ?? 1;

function byDispute(one: Disputed, other: Disputed): number {
  const [worse = 1, better = 1] = agreements(one.row);
  const [otherWorse = 1, otherBetter = 1] = agreements(other.row);
  return (
    Number(other.flag === 'divided') - Number(one.flag === 'divided') ||
    worse - otherWorse ||
    better - otherBetter ||
    one.row.label.localeCompare(other.row.label, 'es')
  );
}

const agreements = (row: Axes): number[] =>
  [agreed(row, 'x'), agreed(row, 'y')].sort((one, other) => one - other);

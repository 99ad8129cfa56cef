// What stands beside the matrix on the wall: items asked about again, both rounds of each, or else what to talk about.
import { agreement } from '#lib/measures/agreement.ts';
import { agreementFlag } from '#lib/measures/agreement-flag.ts';
import { m } from '#lib/paraglide/messages.js';
import { disputed, leastAgreed } from '#lib/workshop/disputed.ts';
import type { Placed, PlacementRow } from '#lib/workshop/results.ts';
import { flagWords } from './matrix-names.ts';
import { hasFlags } from './placement-figure.ts';

export type RailItem = {
  id: string;
  label: string;
  axis: 'x' | 'y';
  words: string;
  isDivided: boolean;
  /** Answers on that axis; each round is named where there are two. */
  rounds: readonly { name: string | null; counts: readonly number[] }[];
};

export type Rail = {
  title: string | null;
  items: readonly RailItem[];
  /** Asked about again and not in here. */
  more: number;
};

/** As many as the wall has room for. */
const MOST = 3;

export function placementRail(rows: readonly PlacementRow[]): Rail {
  const again = rows.flatMap((row) => (row.first ? [askedAgain(row, row.first)] : []));
  if (again.length > 0) {
    const items = again.sort((a, b) => a.agreed - b.agreed).map(({ item }) => item);
    return {
      title: m.stage_asked_again(),
      items: items.slice(0, MOST),
      more: Math.max(0, items.length - MOST),
    };
  }
  const items = disputed(rows).map(({ row, axis, flag }): RailItem => ({
    id: row.id,
    label: row.label,
    axis,
    words: flagWords(flag),
    isDivided: flag === 'divided',
    rounds: [{ name: null, counts: row[axis].distribution }],
  }));
  const title = items.length > 0 ? m.stage_to_discuss() : m.stage_none_disputed();
  return { title: hasFlags(rows) ? title : null, items, more: 0 };
}

/** On the axis that divided the first round more. */
function askedAgain(row: PlacementRow, first: Placed): { item: RailItem; agreed: number } {
  const axis = leastAgreed(first);
  const words = ({ [axis]: { distribution } }: Placed): string => {
    const flag = agreementFlag(distribution);
    return flag ? flagWords(flag) : m.stage_few_answers();
  };
  const item = {
    id: row.id,
    label: row.label,
    axis,
    words: m.stage_before_now({ before: words(first), now: words(row) }),
    isDivided: agreementFlag(row[axis].distribution) === 'divided',
    rounds: [first, row].map(({ round, [axis]: { distribution } }) => ({
      name: m.stage_round({ round }),
      counts: distribution,
    })),
  };
  return { item, agreed: agreement(first[axis].distribution) ?? 1 };
}

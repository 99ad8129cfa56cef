// What may be said of an order, in sentences that can be read aloud.
import { m } from '#lib/paraglide/messages.js';
import type { OrderCheck, OrderRow } from '#lib/workshop/results.ts';
import { LEAST_SHARED_W } from '#lib/workshop/views/closing-facts.ts';
import { listed } from '../number-words.ts';

/** How far the order is shared, by Kendall's W; null where too few ordered to say. The method's section 6. */
export function sharedWords({ w }: OrderCheck): string | null {
  if (w === null) return null;
  if (w >= 0.7) return m.board_order_shared();
  if (w >= 0.5) return m.board_order_recognisable();
  return w >= LEAST_SHARED_W ? m.board_order_weak() : m.board_order_none();
}

/** Whether the places may be read as priorities. */
export const isShared = ({ w }: OrderCheck): boolean => w === null || w >= LEAST_SHARED_W;

/** What other ways to count say, where they say another thing. */
export function otherCounts(check: OrderCheck, rows: readonly OrderRow[]): string[] {
  const labelOf = (id: string) => rows.find((row) => row.id === id)?.label ?? '';
  const first = rows.filter((row) => row.place === 1).map((row) => row.id);
  const sentences: string[] = [];
  if (first.length > 0 && check.winner === null) sentences.push(m.board_order_no_winner());
  if (check.winner !== null && !first.includes(check.winner))
    sentences.push(m.board_order_other_winner({ winner: labelOf(check.winner) }));
  if (check.firstByOtherRule.some((id) => !first.includes(id)))
    sentences.push(
      m.board_order_other_rule({ first: listed(check.firstByOtherRule.map(labelOf)) }),
    );
  if (check.contested.length > 0)
    sentences.push(m.board_order_contested({ pairs: listed(pairWords(check, labelOf)) }));
  return sentences;
}

const pairWords = ({ contested }: OrderCheck, labelOf: (id: string) => string): string[] =>
  contested.map(({ ahead, behind, ...votes }) =>
    m.board_order_pair({ ahead: labelOf(ahead), behind: labelOf(behind), ...votes }),
  );

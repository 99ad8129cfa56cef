// Which round of a matrix counts for each item: asked about again, an item stands where its last round put it.
import type { Ballot } from '../answers.ts';
import { standingItems } from '../standing.ts';
import { questionKey, type ActivityState, type Opening, type Workshop } from '../state.ts';
import { standingBallots } from './ballots.ts';

/** Both axes; null for “no lo conozco”. */
export type Cell = Extract<Ballot, { kind: 'place' }>['cell'];

/** What was said of one item in one round, by author. */
export type ItemRound = { round: number; cells: ReadonlyMap<string, Cell> };

/** The first round in which anybody placed the item, and the last, which stands; the same one where there is one. */
export type ItemRounds = { item: string; first: ItemRound; last: ItemRound };

/** Every round of a matrix, once each: opened again (R6), a round asks the same question. */
export function roundsOf({ openings }: ActivityState): Opening[] {
  return [...new Map(openings.map((one) => [questionKey(one.phase, one.round), one])).values()];
}

/** Items that those openings asked about and that stand, in the order in which they were first asked about. */
export function askedItems(
  workshop: Workshop,
  activity: ActivityState,
  openings: readonly Opening[],
): string[] {
  const asked = openings.flatMap(({ items }) => items);
  return standingItems(workshop, activity, asked);
}

/** Of each item those rounds of them that placed it; a round in which nobody did takes nothing from the one before. */
export function itemRounds(
  workshop: Workshop,
  activity: ActivityState,
  openings: readonly Opening[],
): ItemRounds[] {
  const placed = openings.map((opening) => ({
    round: opening.round,
    items: placedItems(workshop, activity, opening),
  }));
  return askedItems(workshop, activity, openings).map((item) => {
    const answered = placed.flatMap(({ round, items }): ItemRound[] => {
      const cells = items.get(item);
      return cells ? [{ round, cells }] : [];
    });
    const first = answered[0] ?? { round: openings[0]?.round ?? 1, cells: new Map() };
    return { item, first, last: answered.at(-1) ?? first };
  });
}

function placedItems(
  workshop: Workshop,
  activity: ActivityState,
  opening: Opening,
): Map<string, Map<string, Cell>> {
  const items = new Map<string, Map<string, Cell>>();
  for (const [author, ballots] of standingBallots(workshop, activity, opening))
    for (const ballot of ballots) {
      if (ballot.kind !== 'place') continue;
      const cells = items.get(ballot.item) ?? new Map<string, Cell>();
      items.set(ballot.item, cells.set(author, ballot.cell));
    }
  return items;
}

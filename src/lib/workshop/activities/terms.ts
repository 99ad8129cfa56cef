// Lists and clouds alike: terms by the number of persons who wrote them.
import { competitionRanks } from '#lib/measures/competition-rank.ts';
import { passAtCut } from '#lib/measures/approval.ts';
import { MAX_ITEMS } from '../agenda.ts';
import { byPeople, visibleItems, type ItemSummary } from '../items.ts';
import type { PhaseResults, TermRow } from '../results.ts';
import { outcomeOf } from '../standing.ts';
import type { ActivityState, Workshop } from '../state.ts';

export function termResults(workshop: Workshop, activity: ActivityState): PhaseResults {
  const chosen = new Set(outcomeOf(workshop, activity));
  const terms = byPeople(visibleItems(activity)).map((item) => termRow(item, chosen));
  return { type: 'terms', voters: writersOf(activity).length, terms };
}

/** Persons with at least one live entry. */
export function writersOf({ writers }: ActivityState): string[] {
  return [...writers].flatMap(([author, count]) => (count > 0 ? [author] : []));
}

/**
 * The terms of most people, `seats` of them and all tied with the last. Ties are never broken: where
 * they would pass the limit of items, the tied ones are left for the facilitator to choose among.
 */
export function suggestTerms(activity: ActivityState, seats: number): readonly string[] {
  const items = byPeople(visibleItems(activity));
  const places = competitionRanks(items.map((item) => item.people));
  const rows = items.map((item, index) => ({ id: item.id, place: places[index] ?? 0 }));
  const passing = passAtCut(rows, seats);
  const last = passing.at(-1)?.place;
  const within =
    passing.length <= MAX_ITEMS ? passing : passing.filter((row) => row.place !== last);
  return within.map((row) => row.id);
}

function termRow(item: ItemSummary, chosen: ReadonlySet<string>): TermRow {
  return {
    id: item.id,
    label: item.label,
    people: item.people,
    details: item.entries.flatMap((entry) => entry.detail ?? []).sort(),
    added: item.added,
    chosen: chosen.has(item.id),
  };
}

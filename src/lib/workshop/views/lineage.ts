// A statement's whole life as one object: its drafts round by round, who stood behind each, and how support changed.
import type { LocalText } from '../local-text.ts';
import { finalistsOf } from '../candidates.ts';
import { itemSummaries } from '../items.ts';
import { chainOf, namedItems } from '../sources.ts';
import { standingItems, standingOf } from '../standing.ts';
import type { ActivityState, Workshop } from '../state.ts';
import type { BoardActivity } from './board-activity.ts';
import { lastResults } from './last-results.ts';
import { parentsOf } from './lineage-parents.ts';
import { readingOf, supportOf, type Reading, type Support } from './lineage-support.ts';

export type LineageDraft = {
  id: string;
  /** As it stood at the end of this round. */
  text: string;
  /** Persons who wrote it in this round; 0 where it was carried over or added. */
  people: number;
  /** `carried` from the round before without anybody writing it again, or `added` by the facilitator. */
  origin: 'written' | 'carried' | 'added';
  /** Worded by the facilitator in this round. */
  reworded: boolean;
  /** Drafts of the round before that it comes from, what it was carried or merged from first, then most people first. */
  from: readonly string[];
  reading: Reading | null;
  support: Support | null;
  /** Support of the first draft it comes from; null where that was not voted on. */
  supportBefore: Support | null;
};

export type LineageRound = {
  activity: string;
  title: LocalText;
  drafts: readonly LineageDraft[];
};

/** Rounds in the order they were held; the last holds the statement alone. */
export type StatementLineage = {
  statement: string;
  adopted: boolean;
  rounds: readonly LineageRound[];
};

/**
 * The lineage of the adopted statement or, where none was adopted, of each finalist.
 * @param shown activities that the reader may see, in the order of the agenda; a lineage goes no further back.
 */
export function statementLineages(
  workshop: Workshop,
  shown: readonly BoardActivity[],
): StatementLineage[] {
  const rounds = new Map(shown.map((activity) => [activity.plan.id, activity]));
  const last = finalVote(shown);
  const final = last && workshop.activities.get(last.plan.id);
  if (!last || !final) return [];
  const adopted = adoptedIn(workshop, final, last);
  const statements = adopted === null ? finalistsLeft(workshop, final, last) : [adopted];
  return statements.map((statement) => ({
    statement,
    adopted: adopted !== null,
    rounds: roundsOf(workshop, final, statement, rounds),
  }));
}

/** The one that fixed a statement last, else the one that was held last. */
function finalVote(shown: readonly BoardActivity[]): BoardActivity | undefined {
  const votes = shown.filter(
    ({ plan, skipped }) => !skipped && plan.kind === 'statement' && plan.vote?.method === 'choice',
  );
  return (
    votes.findLast(({ outcome }) => outcome.length > 0) ??
    votes.findLast((vote) => lastResults(vote, 'choices') !== null)
  );
}

/** As fixed by the facilitator, else as voted. */
function adoptedIn(workshop: Workshop, final: ActivityState, last: BoardActivity): string | null {
  const voted = lastResults(last, 'choices')?.adopted ?? null;
  const id = last.outcome[0]?.id ?? voted;
  return id === null ? null : (standingItems(workshop, final, [id])[0] ?? null);
}

/** Finalists as they stand, and drafts of the last round that would go into a second vote. */
function finalistsLeft(workshop: Workshop, final: ActivityState, last: BoardActivity): string[] {
  const runoff = lastResults(last, 'choices')?.runoff ?? [];
  return standingItems(workshop, final, [...finalistsOf(workshop, final), ...runoff]);
}

function roundsOf(
  workshop: Workshop,
  final: ActivityState,
  statement: string,
  shown: ReadonlyMap<string, BoardActivity>,
): LineageRound[] {
  const rounds: LineageRound[] = [];
  const places = chainOf(workshop, final);
  // What was hidden or erased in a later round is not read in an earlier one either.
  const stands = (id: string): boolean => standingOf(workshop, final, id) !== null;
  let ids = [statement];
  for (const [index, place] of places.entries()) {
    const round = shown.get(place.plan.id);
    if (!round || ids.length === 0) break;
    const before = places[index + 1];
    const seenBefore = before && shown.get(before.plan.id);
    const parents = new Map(
      ids.map((id) => [
        id,
        seenBefore ? parentsOf(workshop, place, before, id).filter(stands) : [],
      ]),
    );
    rounds.unshift({
      activity: place.plan.id,
      title: place.plan.title,
      drafts: ids.map((id) => {
        const from = parents.get(id) ?? [];
        const nearest = from[0];
        return {
          ...draftOf(workshop, place, id),
          from,
          reading: readingOf(round, id),
          support: supportOf(round, id),
          supportBefore: nearest && seenBefore ? supportOf(seenBefore, nearest) : null,
        };
      }),
    });
    ids = [...new Set([...parents.values()].flat())];
  }
  return rounds;
}

type Told = 'from' | 'reading' | 'support' | 'supportBefore';

function draftOf(workshop: Workshop, place: ActivityState, id: string): Omit<LineageDraft, Told> {
  const item = place.items.get(id);
  const summary = itemSummaries(place).find((one) => one.id === id);
  const people = summary?.people ?? 0;
  const added = item?.added ?? false;
  return {
    id,
    text: namedItems(workshop, place, [id])[0]?.label ?? '',
    people,
    origin: people > 0 ? 'written' : added ? 'added' : 'carried',
    reworded: !added && item !== undefined && item.wording !== null,
  };
}

// One activity with all that can be moderated in it.
import { standingResults, suggestionOf } from '../activities/registry.ts';
import type { Activity } from '../agenda.ts';
import type { Answer } from '../answers.ts';
import { candidatesFor, finalistsOf, isCrowded, outcomeCandidates } from '../candidates.ts';
import { byPeople, itemSummaries, type ItemSummary } from '../items.ts';
import { progressOf, type Progress } from '../progress.ts';
import type { PhaseResults } from '../results.ts';
import { revoteOf, type Revote } from '../revote.ts';
import { namedItems } from '../sources.ts';
import { outcomeOf } from '../standing.ts';
import type { ActivityState, Opening, Workshop } from '../state.ts';
import { activityView, type ActivityView } from './activity.ts';

export type ModeratedEntry = {
  id: string;
  text: string;
  detail: string | null;
  /** The item it counted for before merges. */
  item: string;
  /** Null in anonymous mode. */
  author: string | null;
  onBehalf: boolean;
};

export type ModeratedItem = {
  id: string;
  label: string;
  people: number;
  hidden: boolean;
  added: boolean;
  reworded: boolean;
  /** Carried over from the round before. */
  finalist: boolean;
  merged: readonly { id: string; label: string }[];
  entries: readonly ModeratedEntry[];
};

export type LateView = {
  id: string;
  atMs: number;
  answer: Answer;
  author: string | null;
  admitted: boolean;
};

export type Crowded = {
  phase: number;
  items: readonly { id: string; label: string; people: number }[];
};

export type ModeratedActivity = {
  view: ActivityView;
  plan: Activity;
  /** What it has come to so far, seen by the room or not. */
  results: PhaseResults | null;
  progress: Progress | null;
  items: readonly ModeratedItem[];
  late: readonly LateView[];
  openings: readonly Opening[];
  /** Items that can be approved as outcome, those suggested, and those approved. */
  candidates: readonly { id: string; label: string; people: number }[];
  suggestion: readonly string[];
  /** The phase that has more to judge than a person can, and what to pick from; null where none has. */
  crowded: Crowded | null;
  outcome: readonly string[] | null;
  /** Of a matrix that the room has seen: what it can be asked again. */
  revote: Revote | null;
  note: string;
  /** Minutes since the epoch and answers in each; empty in anonymous mode. */
  answersPerMinute: readonly (readonly [number, number])[];
};

export function moderatedActivity(
  workshop: Workshop,
  activity: ActivityState,
  names: ReadonlyMap<string, string>,
): ModeratedActivity {
  const nameOf = (author: string): string | null =>
    workshop.identityMode === 'anonymous' ? null : (names.get(author) ?? '');
  return {
    view: activityView(workshop, activity),
    plan: activity.plan,
    results: standingResults(workshop, activity),
    progress: progressOf(workshop, activity),
    items: moderatedItems(workshop, activity, nameOf),
    late: [...activity.late.values()].map(({ id, atMs, answer, author, admitted }) => ({
      id,
      atMs,
      answer,
      author: nameOf(author),
      admitted,
    })),
    openings: activity.openings,
    candidates: namedItems(workshop, activity, outcomeCandidates(workshop, activity)),
    suggestion: suggestionOf(workshop, activity),
    crowded: crowdedIn(workshop, activity),
    outcome: outcomeOf(workshop, activity),
    revote: revoteOf(workshop, activity),
    note: activity.note,
    answersPerMinute: [...activity.answersPerMinute].sort(([a], [b]) => a - b),
  };
}

function crowdedIn(workshop: Workshop, activity: ActivityState): Crowded | null {
  for (const [phase, { name }] of activity.plan.phases.entries()) {
    const items = candidatesFor(workshop, activity, name);
    if (items && isCrowded(name, items))
      return { phase, items: namedItems(workshop, activity, items) };
  }
  return null;
}

type NameOf = (author: string) => string | null;

/** Finalists of the round before first, then what was written here. */
function moderatedItems(
  workshop: Workshop,
  activity: ActivityState,
  nameOf: NameOf,
): ModeratedItem[] {
  const written = byPeople(itemSummaries(activity));
  const finalists = finalistsOf(workshop, activity);
  const untouched = finalists.filter(
    (id) => !written.some((item) => item.id === id) && !activity.items.get(id)?.mergedInto,
  );
  const ids = [...untouched, ...written.map((item) => item.id)];
  const names = namedItems(workshop, activity, ids);
  const summaries = new Map(written.map((item) => [item.id, item]));
  return names.map(({ activity: _, ...named }) => {
    const summary = summaries.get(named.id);
    const finalist = finalists.includes(named.id);
    return summary
      ? { ...moderatedItem(activity, { ...summary, label: named.label }, nameOf), finalist }
      : { ...UNTOUCHED, ...named, hidden: activity.items.get(named.id)?.hidden ?? false };
  });
}

/** A finalist that nobody has written about in this round. */
const UNTOUCHED = {
  added: false,
  reworded: false,
  finalist: true,
  merged: [],
  entries: [],
};

function moderatedItem(
  activity: ActivityState,
  item: ItemSummary,
  nameOf: NameOf,
): Omit<ModeratedItem, 'finalist'> {
  const { id, label, people, hidden, added } = item;
  const wording = activity.items.get(id)?.wording ?? null;
  return {
    id,
    label,
    people,
    hidden,
    added,
    reworded: wording !== null && !added,
    merged: item.merged.map((merged) => ({ id: merged, label: labelOf(item, merged) })),
    entries: item.entries.map((entry) => ({
      id: entry.id,
      text: entry.text,
      detail: entry.detail,
      item: entry.item,
      author: nameOf(entry.author),
      onBehalf: entry.onBehalf,
    })),
  };
}

const labelOf = (item: ItemSummary, merged: string): string =>
  item.entries.find((entry) => entry.item === merged)?.text ?? item.label;

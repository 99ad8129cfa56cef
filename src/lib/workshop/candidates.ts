// Which items can be put before the room in a phase, and which can become an activity's outcome.
import type { PhaseName } from './agenda.ts';
import { byPeople, visibleItems } from './items.ts';
import { sourceOf } from './sources.ts';
import { openingOf, type ActivityState, type Workshop } from './state.ts';

/** Items to judge in that phase, or null where it judges none. */
export function candidatesFor(
  workshop: Workshop,
  activity: ActivityState,
  phase: PhaseName,
): readonly string[] | null {
  switch (phase) {
    case 'present':
    case 'write':
      return null;
    case 'feedback':
      return standing(activity);
    case 'vote':
      return votable(workshop, activity);
    case 'endorse':
      return activity.outcome ?? [];
    case 'order':
    case 'rate':
      return activity.plan.kind === 'scale' ? null : carriedOver(workshop, activity);
    default: {
      const unknown: never = phase;
      throw new Error(`Unknown phase ${JSON.stringify(unknown)}`);
    }
  }
}

/** Items that the facilitator may approve as this activity's outcome. */
export function outcomeCandidates(workshop: Workshop, activity: ActivityState): readonly string[] {
  const judged = activity.plan.kind === 'ordering' || activity.plan.kind === 'matrix';
  if (judged) return openingOf(activity)?.items ?? carriedOver(workshop, activity);
  return [
    ...new Set([
      ...standing(activity),
      ...(activity.plan.kind === 'statement' ? carriedOver(workshop, activity) : []),
    ]),
  ];
}

/** Never in the order of arrival, which would tell who wrote what. */
const standing = (activity: ActivityState): string[] =>
  byPeople(visibleItems(activity)).map((item) => item.id);

/** The approved outcome of the activity this one takes its items from. */
function carriedOver(workshop: Workshop, activity: ActivityState): readonly string[] {
  const source = sourceOf(activity.plan);
  return (source === null ? null : workshop.activities.get(source)?.outcome) ?? [];
}

/** This round's drafts, and the finalists of the round before that no draft of this round replaces. */
function votable(workshop: Workshop, activity: ActivityState): readonly string[] {
  const drafts = byPeople(visibleItems(activity));
  const isFinal = activity.plan.kind === 'statement' && activity.plan.vote?.method === 'choice';
  if (!isFinal) return drafts.map((item) => item.id);
  const replaced = new Set(drafts.flatMap((item) => item.entries.map((entry) => entry.basedOn)));
  const own = new Set(drafts.map((item) => item.id));
  const finalists = carriedOver(workshop, activity).filter(
    (id) => !replaced.has(id) && !own.has(id) && !activity.items.get(id)?.hidden,
  );
  return [...own, ...finalists];
}

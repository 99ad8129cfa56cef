// Which items can be put before the room in a phase, and which can become an activity's outcome.
import { askedItems } from './activities/placement-rounds.ts';
import { MAX_ITEMS, type PhaseName } from './agenda.ts';
import { byPeople, visibleItems } from './items.ts';
import { sourceOf } from './sources.ts';
import { outcomeOf, standingItems } from './standing.ts';
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
      return outcomeOf(workshop, activity) ?? [];
    case 'order':
    case 'rate':
      return activity.plan.kind === 'scale' ? null : carriedOver(workshop, activity);
    default: {
      const unknown: never = phase;
      throw new Error(`Unknown phase ${JSON.stringify(unknown)}`);
    }
  }
}

/** More than a person can judge; drafts to comment on have no limit, since each reader is given a few. */
export const isCrowded = (phase: PhaseName, items: readonly string[] | null): boolean =>
  phase !== 'feedback' && items !== null && items.length > MAX_ITEMS;

/** Items that the facilitator may approve as this activity's outcome. */
export function outcomeCandidates(workshop: Workshop, activity: ActivityState): readonly string[] {
  const judged = activity.plan.kind === 'ordering' || activity.plan.kind === 'matrix';
  if (!judged) {
    const finalists = standingItems(workshop, activity, finalistsOf(workshop, activity));
    return [...new Set([...standing(activity), ...finalists])];
  }
  const opening = openingOf(activity);
  if (!opening) return carriedOver(workshop, activity);
  // Of a matrix asked again about some items, the others stand where the round before put them.
  const counting = activity.plan.kind === 'matrix' ? activity.openings : [opening];
  return askedItems(workshop, activity, counting);
}

/** What the round before carried over to this one, hidden or merged here or not. */
export function finalistsOf(workshop: Workshop, activity: ActivityState): readonly string[] {
  return activity.plan.kind === 'statement' ? broughtIn(workshop, activity) : [];
}

/** Never in the order of arrival, which would tell who wrote what. */
const standing = (activity: ActivityState): string[] =>
  byPeople(visibleItems(activity)).map((item) => item.id);

/** The approved outcome of the activity this one takes its items from. */
function broughtIn(workshop: Workshop, activity: ActivityState): readonly string[] {
  const source = workshop.activities.get(sourceOf(activity.plan) ?? '');
  return (source && outcomeOf(workshop, source)) ?? [];
}

/** The same as it stands here. */
const carriedOver = (workshop: Workshop, activity: ActivityState): readonly string[] =>
  standingItems(workshop, activity, broughtIn(workshop, activity));

/** This round's drafts; in the final vote beside the finalists, which only the facilitator can merge with a draft. */
function votable(workshop: Workshop, activity: ActivityState): readonly string[] {
  const isFinal = activity.plan.kind === 'statement' && activity.plan.vote?.method === 'choice';
  return isFinal ? outcomeCandidates(workshop, activity) : standing(activity);
}

// Could these items be moderated, asked about or approved so? Merges above all: a circle of them would never be read
// to its end.
import { MAX_ITEMS } from '#lib/workshop/agenda.ts';
import type { WorkshopEvent } from '#lib/workshop/events.ts';
import type { ActivityState, Workshop } from '#lib/workshop/state.ts';

/** Ids that items have had so far, in any activity, and how deep merges reach below each. */
export type ItemsSeen = { ids: Set<string>; depths: Map<string, number> };

export const newItemsSeen = (): ItemsSeen => ({ ids: new Set(), depths: new Map() });

/** Merges into one another, in a row; each step is walked whenever an item is read. */
const MAX_DEPTH = 100;

/** What is wrong with the items an event names, or null; takes note of the new ones. */
export function itemProblem(
  { activities }: Workshop,
  event: WorkshopEvent,
  seen: ItemsSeen,
): string | null {
  switch (event.type) {
    case 'answerGiven':
    case 'answerSetAside':
      if (event.item !== null) seen.ids.add(event.item);
      return null;
    case 'itemAdded':
      if (seen.ids.has(event.item)) return 'the same item twice';
      seen.ids.add(event.item);
      return null;
    case 'itemHidden':
    case 'itemRestored':
    case 'itemReworded':
    case 'itemUnmerged':
      return seen.ids.has(event.item) ? null : 'an unknown item';
    case 'itemsMerged':
      return mergeProblem(activities.get(event.activity), event, seen);
    case 'phaseOpened':
      return event.items.every((item) => seen.ids.has(item)) ? null : 'an unknown item';
    case 'outcomeApproved':
      if (event.items.length === 0 || event.items.length > MAX_ITEMS)
        return 'no outcome of that size';
      return event.items.every((item) => seen.ids.has(item)) ? null : 'an unknown item';
    default:
      return null;
  }
}

/** Only items that stand for themselves are merged, and into another such: no circle can come of it. */
function mergeProblem(
  activity: ActivityState | undefined,
  { item, into, activity: name }: Extract<WorkshopEvent, { type: 'itemsMerged' }>,
  { ids, depths }: ItemsSeen,
): string | null {
  if (!ids.has(item) || !ids.has(into)) return 'an unknown item';
  // A finalist of the round before is not known here until something is done with it.
  const standsBehind = (id: string) => (activity?.items.get(id)?.mergedInto ?? null) !== null;
  if (item === into || standsBehind(item) || standsBehind(into)) return 'a merge in a circle';
  const depth = Math.max(
    depths.get(`${name} ${into}`) ?? 0,
    (depths.get(`${name} ${item}`) ?? 0) + 1,
  );
  depths.set(`${name} ${into}`, depth);
  return depth > MAX_DEPTH ? 'too many merges in a row' : null;
}

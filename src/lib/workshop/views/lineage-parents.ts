// Which drafts of the round before a draft comes from.
import { outcomeCandidates } from '../candidates.ts';
import { byLabel, headOf, itemSummaries } from '../items.ts';
import { namedItems } from '../sources.ts';
import { standingItems } from '../standing.ts';
import type { ActivityState, Workshop } from '../state.ts';

/**
 * Itself where it was carried over, what was merged into it here, and what its writers started from, each as it stood
 * in the round before. Never in the order of arrival.
 */
export function parentsOf(
  workshop: Workshop,
  activity: ActivityState,
  before: ActivityState,
  id: string,
): string[] {
  const stoodThere = new Set(outcomeCandidates(workshop, before));
  const asItStood = (one: string): string[] =>
    standingItems(workshop, before, [one]).filter((there) => stoodThere.has(there));

  const carried = new Set([id, ...mergedInto(activity, id)].flatMap(asItStood));
  const starters = new Map<string, Set<string>>();
  for (const { author, basedOn } of entriesOf(activity, id))
    for (const origin of basedOn === null ? [] : asItStood(basedOn))
      starters.set(origin, new Set(starters.get(origin)).add(author));

  const parents = [...new Set([...carried, ...starters.keys()])];
  const people = (one: string): number => starters.get(one)?.size ?? 0;
  return namedItems(workshop, before, parents)
    .sort(
      (a, b) =>
        Number(carried.has(b.id)) - Number(carried.has(a.id)) ||
        people(b.id) - people(a.id) ||
        byLabel(a, b),
    )
    .map((parent) => parent.id);
}

const mergedInto = (activity: ActivityState, id: string): string[] =>
  [...activity.items.keys()].filter((one) => headOf(activity, one)?.id === id);

const entriesOf = (activity: ActivityState, id: string) =>
  itemSummaries(activity).find((item) => item.id === id)?.entries ?? [];

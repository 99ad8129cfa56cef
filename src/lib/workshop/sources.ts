// Where an activity takes its items from: another activity's outcome, or its own entries.
import type { Activity } from './agenda.ts';
import { headOf, itemSummaries } from './items.ts';
import type { ActivityState, Workshop } from './state.ts';

/** The activity whose outcome is judged here, or null where none is. */
export function sourceOf(activity: Activity): string | null {
  switch (activity.kind) {
    case 'ordering':
    case 'matrix':
      return activity.source;
    case 'statement':
      return activity.drafts;
    case 'briefing':
    case 'listing':
    case 'cloud':
    case 'scale':
      return null;
    default: {
      const unknown: never = activity;
      throw new Error(`Unknown activity ${JSON.stringify(unknown)}`);
    }
  }
}

/** An item with its present label; the activity it was first written in is named. */
export type NamedItem = { id: string; label: string; people: number; activity: string };

/**
 * Items by id as they read now: as worded last along this activity and its sources, else as first written there, else in
 * the words of what was merged into them. One whose words are gone has an empty label.
 */
export function namedItems(
  workshop: Workshop,
  activity: ActivityState,
  ids: readonly string[],
): NamedItem[] {
  const worded = new Map<string, NamedItem>();
  const written = new Map<string, NamedItem>();
  const lent = new Map<string, NamedItem>();
  for (const place of chainOf(workshop, activity)) {
    const summaries = new Map(itemSummaries(place).map((item) => [item.id, item]));
    for (const id of ids) {
      const head = headOf(place, id);
      const summary = head && summaries.get(head.id);
      if (!summary) continue;
      const { label, people } = summary;
      const named = { id, label, people, activity: place.plan.id };
      // Who writes a finalist's words again, spelled otherwise, does not change what the room reads.
      if (head.entries.size > 0) written.set(id, named);
      else if (!lent.has(id)) lent.set(id, named);
      if (head.wording !== null && !worded.has(id)) worded.set(id, named);
    }
  }
  const unknown = { label: '', people: 0, activity: activity.plan.id };
  return ids.map((id) => worded.get(id) ?? written.get(id) ?? lent.get(id) ?? { id, ...unknown });
}

/** The activity, then the one it takes its items from, and so on. */
export function chainOf(workshop: Workshop, start: ActivityState): ActivityState[] {
  const chain: ActivityState[] = [];
  let activity: ActivityState | undefined = start;
  while (activity && !chain.includes(activity)) {
    chain.push(activity);
    const source: string | null = sourceOf(activity.plan);
    activity = source === null ? undefined : workshop.activities.get(source);
  }
  return chain;
}

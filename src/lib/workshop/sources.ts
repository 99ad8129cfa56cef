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

/** Items by id as they read now, looked for in this activity and then along its sources; one whose words are gone has an empty label. */
export function namedItems(
  workshop: Workshop,
  activity: ActivityState,
  ids: readonly string[],
): NamedItem[] {
  const found = new Map<string, NamedItem>();
  for (const place of chainOf(workshop, activity)) {
    const summaries = new Map(itemSummaries(place).map((item) => [item.id, item]));
    for (const id of ids) {
      const summary = summaries.get(headOf(place, id)?.id ?? '');
      if (!summary || found.has(id)) continue;
      const { label, people } = summary;
      found.set(id, { id, label, people, activity: place.plan.id });
    }
  }
  return ids.map((id) => found.get(id) ?? { id, label: '', people: 0, activity: activity.plan.id });
}

/** The activity, then the one it takes its items from, and so on. */
function chainOf(workshop: Workshop, start: ActivityState): ActivityState[] {
  const chain: ActivityState[] = [];
  let activity: ActivityState | undefined = start;
  while (activity && !chain.includes(activity)) {
    chain.push(activity);
    const source: string | null = sourceOf(activity.plan);
    activity = source === null ? undefined : workshop.activities.get(source);
  }
  return chain;
}

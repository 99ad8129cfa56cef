// What has become of an item since it was asked about or approved: it stands, stands behind another, or does not stand.
import { hasWords, headOf } from './items.ts';
import { chainOf } from './sources.ts';
import type { ActivityState, Workshop } from './state.ts';

/**
 * The item that `id` counts for now, in this activity and those it takes items from; null while that one is hidden or
 * has no words left. An id that none of them knows stands for itself.
 */
export function standingOf(workshop: Workshop, activity: ActivityState, id: string): string | null {
  const places = chainOf(workshop, activity);
  let standing = id;
  // What it was merged into where it was written may itself have been merged here.
  for (const place of places.toReversed()) {
    const head = headOf(place, standing);
    if (head?.hidden) return null;
    standing = head?.id ?? standing;
  }
  const heads = places.map((place) => ({ place, head: headOf(place, standing) }));
  const isKnown = heads.some(({ head }) => head !== undefined);
  const isRead = heads.some(({ place, head }) => head !== undefined && hasWords(place, head));
  return isKnown && !isRead ? null : standing;
}

/** Those of them that stand, each once, in their order. */
export function standingItems(
  workshop: Workshop,
  activity: ActivityState,
  ids: readonly string[],
): string[] {
  return [...new Set(ids.flatMap((id) => standingOf(workshop, activity, id) ?? []))];
}

/** What was approved and stands; null where that is nothing. */
export function outcomeOf(workshop: Workshop, activity: ActivityState): readonly string[] | null {
  const standing = standingItems(workshop, activity, activity.outcome ?? []);
  return standing.length === 0 ? null : standing;
}

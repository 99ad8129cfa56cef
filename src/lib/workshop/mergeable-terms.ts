// What is asked of the measure that says which terms may be one.
import type { Term } from '#lib/measures/merge-suggestions.ts';
import { foldKey } from '#lib/measures/terms.ts';
import { visibleItems } from './items.ts';
import type { ActivityState } from './state.ts';

export type { MergeSuggestion } from '#lib/measures/merge-suggestions.ts';

/** The terms of an activity as they stand; none where people write sentences or nothing. */
export function mergeableTerms(activity: ActivityState): Term[] {
  const { kind } = activity.plan;
  if (kind !== 'cloud' && kind !== 'listing') return [];
  return visibleItems(activity).map(({ id, label, people }) => ({
    id,
    key: foldKey(label),
    label,
    people,
  }));
}

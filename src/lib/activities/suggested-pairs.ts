// The pairs of items the facilitator is asked about, from what the server found a moment ago.
import type { MergeSuggestion } from '#lib/workshop/mergeable-terms.ts';
import type { ModeratedItem } from '#lib/workshop/views/moderated.ts';

export type SuggestedPair = Pick<MergeSuggestion, 'reason' | 'warning'> & {
  /** The same whichever of the two is merged into which. */
  key: string;
  /** The one more people wrote by now. */
  into: ModeratedItem;
  from: ModeratedItem;
};

/** Leaves out what has been merged, hidden or dismissed since; the doubtful ones come last. */
export function suggestedPairs(
  found: readonly MergeSuggestion[],
  items: readonly ModeratedItem[],
  dismissed: ReadonlySet<string>,
): SuggestedPair[] {
  const standing = new Map(items.filter((item) => !item.hidden).map((item) => [item.id, item]));
  const pairs = found.flatMap((suggestion): SuggestedPair[] => {
    const kept = standing.get(suggestion.into);
    const other = standing.get(suggestion.from);
    const key = [suggestion.into, suggestion.from].sort().join(' ');
    if (!kept || !other || dismissed.has(key)) return [];
    const [into, from] = other.people > kept.people ? [other, kept] : [kept, other];
    return [{ key, into, from, reason: suggestion.reason, warning: suggestion.warning }];
  });
  const isDoubtful = ({ warning }: SuggestedPair) => warning !== undefined;
  return [...pairs.filter((pair) => !isDoubtful(pair)), ...pairs.filter(isDoubtful)];
}

// Words that read the same count for one item, so that no two that stand read alike.
import { foldKey } from '#lib/measures/terms.ts';
import { finalistsOf } from './candidates.ts';
import { hasWords, headOf, labelOf, liveEntries } from './items.ts';
import { namedItems } from './sources.ts';
import type { ActivityState, Item, Workshop } from './state.ts';

/** The item that these words count for: one worded so, one written so before, or a finalist that reads so. */
export function itemOfWords(
  workshop: Workshop,
  activity: ActivityState,
  text: string,
): string | undefined {
  const key = foldKey(text);
  const written = activity.keys.get(key);
  const head = headOf(activity, written ?? '');
  const isRead = head !== undefined && hasWords(activity, head);
  return (
    wordedSo(activity, key)?.id ??
    (isRead ? written : (finalistReading(workshop, activity, key) ?? written))
  );
}

/** Does an item other than `own` read so, itself or by what was merged into it? */
export function isTaken(
  workshop: Workshop,
  activity: ActivityState,
  text: string,
  own: string | null,
): boolean {
  const id = itemOfWords(workshop, activity, text);
  if (id === undefined) return false;
  const head = headOf(activity, id);
  if (head === undefined) return id !== own;
  return head.id !== own && hasWords(activity, head);
}

/** Would `item`, taken apart from what it was merged into, read like it? */
export function readsAlikeApart(activity: ActivityState, item: Item): boolean {
  const head = headOf(activity, item.id);
  if (!head) return false;
  const group = [...activity.items.values()].filter((one) => headOf(activity, one.id) === head);
  const apart = group.filter((one) => standsBehind(activity, one, item));
  const rest = group.filter((one) => !apart.includes(one));
  const label = labelAlone(activity, item, apart);
  return label !== '' && foldKey(label) === foldKey(labelAlone(activity, head, rest));
}

const wordedSo = ({ items }: ActivityState, key: string): Item | undefined =>
  [...items.values()].find(({ wording }) => wording !== null && foldKey(wording) === key);

function finalistReading(
  workshop: Workshop,
  activity: ActivityState,
  key: string,
): string | undefined {
  const finalists = finalistsOf(workshop, activity);
  return namedItems(workshop, activity, finalists).find(({ label }) => foldKey(label) === key)?.id;
}

function standsBehind(activity: ActivityState, item: Item, front: Item): boolean {
  let at: Item | undefined = item;
  while (at && at !== front) at = activity.items.get(at.mergedInto ?? '');
  return at === front;
}

const labelAlone = (activity: ActivityState, { wording }: Item, group: readonly Item[]): string =>
  wording ?? labelOf(group.flatMap((one) => liveEntries(activity, one)));

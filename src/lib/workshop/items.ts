// Items as the room sees them: merged ones stand behind the one they were merged into.
import { chooseLabel } from '#lib/measures/terms.ts';
import type { ActivityState, Entry, Item } from './state.ts';

/** An item with all that counts for it. `people` counts persons, not mentions. */
export type ItemSummary = {
  id: string;
  label: string;
  people: number;
  mentions: number;
  hidden: boolean;
  added: boolean;
  /** Items merged into this one. */
  merged: readonly string[];
  entries: readonly Entry[];
};

/** Does it count, neither taken back nor erased? */
export const isLive = (entry: Entry): boolean => !entry.withdrawn && !entry.erased;

/** All that this author wrote, counting or not, in the order it was first written. */
export const entriesBy = ({ authored, entries }: ActivityState, author: string): Entry[] =>
  (authored.get(author) ?? []).flatMap((id) => entries.get(id) ?? []);

/** The item that `id` counts for after merges, or undefined where there is none. */
export function headOf(activity: ActivityState, id: string): Item | undefined {
  let item = activity.items.get(id);
  while (item?.mergedInto) item = activity.items.get(item.mergedInto);
  return item;
}

/** Is there anything to read: a wording, or a live entry of its own or of one merged into it? */
export function hasWords(activity: ActivityState, head: Item): boolean {
  if (head.wording !== null || head.entries.size > 0) return true;
  return [...activity.items.values()].some(
    (item) => item.entries.size > 0 && headOf(activity, item.id) === head,
  );
}

/** Every item that stands for itself and still has entries, in the order of its first entry. */
export function itemSummaries(activity: ActivityState): ItemSummary[] {
  const groups = new Map<Item, Item[]>();
  for (const item of activity.items.values()) {
    const head = headOf(activity, item.id);
    if (!head) continue;
    const group = groups.get(head);
    if (group) group.push(item);
    else groups.set(head, [item]);
  }
  const summaries: ItemSummary[] = [];
  for (const [head, group] of groups) {
    const summary = summarise(activity, head, group);
    // Reworded in a later round, a draft of an earlier one stands here without entries of its own.
    if (summary.entries.length > 0 || head.wording !== null) summaries.push(summary);
  }
  return summaries;
}

export function visibleItems(activity: ActivityState): ItemSummary[] {
  return itemSummaries(activity).filter((item) => !item.hidden);
}

/** Most people first; equal counts stand in the order of their labels, not of arrival. */
export function byPeople(items: readonly ItemSummary[]): ItemSummary[] {
  return [...items].sort((a, b) => b.people - a.people || byLabel(a, b));
}

/** In the order of an index; equal labels by id, which is random, so that arrival never shows. */
export function byLabel(
  a: { id: string; label: string },
  b: { id: string; label: string },
): number {
  return a.label.localeCompare(b.label, 'es') || (a.id < b.id ? -1 : 1);
}

const kept = new WeakMap<Item, { revision: number; summary: ItemSummary }>();

function summarise(activity: ActivityState, head: Item, group: readonly Item[]): ItemSummary {
  // Every change stamps a member of the group with a higher count than any before.
  const revision = group.reduce((latest, item) => Math.max(latest, item.revision), 0);
  const known = kept.get(head);
  if (known?.revision === revision) return known.summary;
  const entries = group.flatMap((item) => liveEntries(activity, item));
  const summary: ItemSummary = {
    id: head.id,
    label: head.wording ?? labelOf(entries),
    people: new Set(entries.map((entry) => entry.author)).size,
    mentions: entries.length,
    hidden: head.hidden,
    added: head.added,
    merged: group.filter((item) => item !== head).map((item) => item.id),
    entries,
  };
  kept.set(head, { revision, summary });
  return summary;
}

export function liveEntries(activity: ActivityState, item: Item): Entry[] {
  const entries: Entry[] = [];
  for (const id of item.entries) {
    const entry = activity.entries.get(id);
    if (entry && isLive(entry)) entries.push(entry);
  }
  return entries;
}

/** Empty where everything that counted was taken back. */
export function labelOf(entries: readonly Entry[]): string {
  if (entries.length === 0) return '';
  const spellings = new Map<string, Set<string>>();
  for (const { text, author } of entries) {
    const authors = spellings.get(text);
    if (authors) authors.add(author);
    else spellings.set(text, new Set([author]));
  }
  return chooseLabel([...spellings].map(([text, authors]) => ({ text, people: authors.size })));
}

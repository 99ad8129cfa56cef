// What a facilitator does to words once they are in: merges, rewords, hides, adds, and takes some of it back.
import type { ModeratedItem } from '#lib/workshop/views/moderated.ts';
import type { Desk } from './desk.ts';
import type { Ledger } from './ledger.ts';
import { NOBODY_WROTE, SYNONYMS, sameTerm } from './words.ts';

/** After the writing phase of `activity` has closed. */
export async function moderate(desk: Desk, ledger: Ledger, activity: string): Promise<void> {
  if (activity === '1.4') return rewordFinalist(desk, ledger);
  if (!(activity in SYNONYMS)) return;
  const [item, into] = synonymsIn(desk.activity().items, activity);
  if (item && into) await merge(desk, ledger, activity, item, into);
  if (activity === '2.2') await rewordFirst(desk, ledger, activity);
  if (activity === '3.2') await addOne(desk, ledger, activity);
  if (activity === '3.2' || activity === '5.2') await hideAndRestore(desk, activity);
  if (activity === '4.2') await mergeAndThinkBetter(desk, ledger, activity);
}

/** Two that say the same, the less said first; else the two said least. */
function synonymsIn(items: readonly ModeratedItem[], activity: string): ModeratedItem[] {
  const find = (text: string) => items.find((item) => sameTerm(item.label) === sameTerm(text));
  for (const [first, second] of SYNONYMS[activity] ?? []) {
    const pair = [find(first), find(second)].filter((item) => item !== undefined);
    if (pair.length === 2 && pair[0] !== pair[1]) return pair.sort((a, b) => a.people - b.people);
  }
  return items.slice(-2);
}

async function merge(
  desk: Desk,
  ledger: Ledger,
  activity: string,
  item: ModeratedItem,
  into: ModeratedItem,
): Promise<void> {
  await desk.order({ type: 'mergeItems', activity, item: item.id, into: into.id });
  ledger.moderation.push({ type: 'merged', activity, label: item.label, into: into.label });
}

async function mergeAndThinkBetter(desk: Desk, ledger: Ledger, activity: string): Promise<void> {
  const [into, item] = desk.activity().items.filter((one) => one.merged.length === 0);
  if (!item || !into) return;
  await merge(desk, ledger, activity, item, into);
  await desk.order({ type: 'unmergeItem', activity, item: item.id });
  ledger.moderation.push({ type: 'unmerged', activity, label: item.label });
}

async function rewordFirst(desk: Desk, ledger: Ledger, activity: string): Promise<void> {
  const [item] = desk.activity().items;
  if (!item) return;
  const text = `${item.label.trim()}, con responsable y fecha`;
  await desk.order({ type: 'rewordItem', activity, item: item.id, text });
  ledger.moderation.push({ type: 'reworded', activity, label: item.label, text });
}

/** A finalist of the round before, said more briefly. */
async function rewordFinalist(desk: Desk, ledger: Ledger): Promise<void> {
  const { items, plan } = desk.activity();
  const finalist = items.find((item) => item.finalist && item.entries.length === 0);
  if (!finalist) return void ledger.problems.push('1.4 had no finalist to reword');
  const text = `${finalist.label.replace(/\.$/, '')}, para todos los institutos.`;
  await desk.order({ type: 'rewordItem', activity: plan.id, item: finalist.id, text });
  ledger.moderation.push({ type: 'reworded', activity: plan.id, label: null, text });
}

async function addOne(desk: Desk, ledger: Ledger, activity: string): Promise<void> {
  await desk.order({ type: 'addItem', activity, text: NOBODY_WROTE });
  ledger.moderation.push({ type: 'added', activity, text: NOBODY_WROTE });
}

async function hideAndRestore(desk: Desk, activity: string): Promise<void> {
  const item = desk.activity().items.find((one) => !one.hidden && !one.added);
  if (!item) return;
  await desk.order({ type: 'hideItem', activity, item: item.id });
  await desk.order({ type: 'restoreItem', activity, item: item.id });
}

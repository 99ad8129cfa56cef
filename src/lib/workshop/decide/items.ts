// Moderation and outcomes. Everything can be undone by its opposite.
import { MAX_ITEMS } from '../agenda.ts';
import { outcomeCandidates } from '../candidates.ts';
import type { Command } from '../commands.ts';
import { headOf } from '../items.ts';
import { refuse } from '../refusals.ts';
import { isTaken, readsAlikeApart } from '../same-words.ts';
import { sourceOf } from '../sources.ts';
import type { ActivityState, Item, Workshop } from '../state.ts';
import { clean, lengthOf } from '../text.ts';
import { accept, type Context, type Decision } from './decision.ts';

export type ItemCommand = Extract<
  Command,
  {
    type:
      | 'addItem'
      | 'hideItem'
      | 'restoreItem'
      | 'rewordItem'
      | 'mergeItems'
      | 'unmergeItem'
      | 'eraseEntry'
      | 'approveOutcome'
      | 'undoOutcome';
  }
>;

/** Longest wording a facilitator can give an item: that of the longest statement. */
const WORDING_MAX_LENGTH = 600;

export function decideItem(workshop: Workshop, command: ItemCommand, context: Context): Decision {
  const activity = workshop.activities.get(command.activity);
  if (!activity) return refuse('unknown-activity');
  switch (command.type) {
    case 'addItem': {
      const text = clean(command.text);
      const problem = checkWording(workshop, activity, text, null);
      if (problem) return problem;
      return accept({ type: 'itemAdded', activity: command.activity, item: context.id, text });
    }
    case 'eraseEntry': {
      const entry = activity.entries.get(command.entry);
      if (!entry) return refuse('unknown-entry');
      if (entry.erased) return refuse('already-so');
      return accept({ type: 'entryErased', activity: command.activity, entry: command.entry });
    }
    case 'approveOutcome':
      return approve(workshop, activity, command.items);
    case 'undoOutcome':
      if (activity.outcome === null) return refuse('already-so');
      if (isInUse(workshop, activity)) return refuse('outcome-in-use');
      return accept({ type: 'outcomeUndone', activity: command.activity });
    default:
      return decideKnownItem(workshop, activity, command);
  }
}

function decideKnownItem(
  workshop: Workshop,
  activity: ActivityState,
  command: Extract<ItemCommand, { item: string }>,
): Decision {
  const { item: id } = command;
  const item = activity.items.get(id);
  // A finalist of an earlier round can be reworded here before anybody has written about it.
  const isCandidate = outcomeCandidates(workshop, activity).includes(id);
  if (!item && !isCandidate) return refuse('unknown-item');
  switch (command.type) {
    case 'hideItem':
      if (item?.hidden) return refuse('already-so');
      return accept({ type: 'itemHidden', activity: command.activity, item: id });
    case 'restoreItem':
      if (!item?.hidden) return refuse('already-so');
      return accept({ type: 'itemRestored', activity: command.activity, item: id });
    case 'rewordItem': {
      const text = clean(command.text);
      const problem = checkWording(workshop, activity, text, headOf(activity, id)?.id ?? id);
      if (problem) return problem;
      return accept({ type: 'itemReworded', activity: command.activity, item: id, text });
    }
    case 'mergeItems':
      return merge(workshop, activity, item, command);
    case 'unmergeItem':
      if (!item?.mergedInto) return refuse('already-so');
      if (movesOutcomeInUse(workshop, activity, id)) return refuse('outcome-in-use');
      if (readsAlikeApart(activity, item)) return refuse('reads-alike');
      return accept({ type: 'itemUnmerged', activity: command.activity, item: id });
    default: {
      const unknown: never = command;
      throw new Error(`Unknown command ${JSON.stringify(unknown)}`);
    }
  }
}

/** Where it stands behind another already, or would do so in a circle, nothing is merged. */
function merge(
  workshop: Workshop,
  activity: ActivityState,
  item: Item | undefined,
  { item: id, into }: Extract<ItemCommand, { type: 'mergeItems' }>,
): Decision {
  const target = headOf(activity, into)?.id ?? into;
  const isKnown =
    activity.items.has(target) || outcomeCandidates(workshop, activity).includes(target);
  if (!isKnown) return refuse('unknown-item');
  if (item && item.mergedInto !== null) return refuse('already-so');
  if (target === id) return refuse('would-loop');
  if (movesOutcomeInUse(workshop, activity, id)) return refuse('outcome-in-use');
  return accept({ type: 'itemsMerged', activity: activity.plan.id, item: id, into: target });
}

function checkWording(
  workshop: Workshop,
  activity: ActivityState,
  text: string,
  own: string | null,
): Decision | null {
  if (text === '') return refuse('empty');
  if (lengthOf(text) > WORDING_MAX_LENGTH) return refuse('too-long', WORDING_MAX_LENGTH);
  return isTaken(workshop, activity, text, own) ? refuse('reads-alike') : null;
}

function approve(workshop: Workshop, activity: ActivityState, items: readonly string[]): Decision {
  if (items.length === 0) return refuse('no-items');
  if (items.length > MAX_ITEMS) return refuse('too-many-items', MAX_ITEMS);
  if (new Set(items).size !== items.length) return refuse('duplicate-choice');
  const known = outcomeCandidates(workshop, activity);
  if (!items.every((item) => known.includes(item))) return refuse('unknown-item');
  if (activity.outcome !== null && isInUse(workshop, activity)) return refuse('outcome-in-use');
  return accept({ type: 'outcomeApproved', activity: activity.plan.id, items });
}

/** What a later activity asked about keeps its name: nothing of it comes to stand behind another, or back. */
function movesOutcomeInUse(workshop: Workshop, activity: ActivityState, moved: string): boolean {
  if (!isInUse(workshop, activity)) return false;
  return (activity.outcome ?? []).some((id) => {
    let at: string | null = id;
    while (at !== null && at !== moved) at = activity.items.get(at)?.mergedInto ?? null;
    return at === moved;
  });
}

/** Has an activity that judges these items been opened? */
function isInUse(workshop: Workshop, activity: ActivityState): boolean {
  return [...workshop.activities.values()].some(
    (other) =>
      sourceOf(other.plan) === activity.plan.id &&
      other.openings.some((opening) => opening.items.length > 0),
  );
}

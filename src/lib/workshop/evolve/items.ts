// Moderation: what the facilitator did to items. Always additive, so that it can be undone.
import type { WorkshopEvent } from '../events.ts';
import type { ActivityState } from '../state.ts';
import { detach, itemFor, touch } from './answers.ts';

export type ItemEvent = Extract<
  WorkshopEvent,
  {
    type:
      | 'itemAdded'
      | 'itemHidden'
      | 'itemRestored'
      | 'itemReworded'
      | 'itemsMerged'
      | 'itemUnmerged'
      | 'entryErased';
  }
>;

export function evolveItem(activity: ActivityState, event: ItemEvent): void {
  if (event.type === 'entryErased') {
    erase(activity, event.entry);
    return;
  }
  const item = itemFor(activity, event.item);
  touch(activity, item);
  switch (event.type) {
    case 'itemAdded':
      item.added = true;
      item.wording = event.text;
      return;
    case 'itemHidden':
      item.hidden = true;
      return;
    case 'itemRestored':
      item.hidden = false;
      return;
    case 'itemReworded':
      item.wording = event.text === '' ? null : event.text;
      return;
    case 'itemsMerged':
      item.mergedInto = event.into;
      touch(activity, itemFor(activity, event.into));
      return;
    case 'itemUnmerged': {
      const into = item.mergedInto === null ? undefined : activity.items.get(item.mergedInto);
      if (into) touch(activity, into);
      item.mergedInto = null;
      return;
    }
    default: {
      const unknown: never = event;
      throw new Error(`Unknown event ${JSON.stringify(unknown)}`);
    }
  }
}

function erase(activity: ActivityState, id: string): void {
  for (const late of activity.late.values()) {
    const { answer } = late;
    if (answer.kind !== 'write' || answer.entry !== id) continue;
    late.answer = { ...answer, text: '', detail: null };
  }
  const entry = activity.entries.get(id);
  if (!entry) return;
  detach(activity, entry);
  entry.text = '';
  entry.detail = null;
  entry.erased = true;
}

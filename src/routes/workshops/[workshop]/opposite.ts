// What takes a command back, offered for a few seconds after it was carried out.
import type { WireCommand } from '#lib/protocol/messages.ts';
import type { FacilitatorView } from '#lib/workshop/views/facilitator.ts';
import type { ModeratedActivity } from '#lib/workshop/views/moderated.ts';

/** `before` is how things stood when the command was sent; null where nothing takes it back. */
export function oppositeOf(
  command: WireCommand,
  before: { view: FacilitatorView; activity: ModeratedActivity | null },
): WireCommand | null {
  switch (command.type) {
    case 'hideItem':
      return { ...command, type: 'restoreItem' };
    case 'restoreItem':
      return { ...command, type: 'hideItem' };
    case 'mergeItems':
      return { type: 'unmergeItem', activity: command.activity, item: command.item };
    case 'rewordItem': {
      const known = [...(before.activity?.items ?? []), ...(before.activity?.candidates ?? [])];
      const label = known.find((item) => item.id === command.item)?.label;
      return label ? { ...command, text: label } : null;
    }
    case 'approveOutcome': {
      const { activity } = command;
      const items = before.activity?.plan.id === activity ? before.activity.outcome : null;
      return items
        ? { type: 'approveOutcome', activity, items }
        : { type: 'undoOutcome', activity };
    }
    case 'undoOutcome': {
      const items = before.activity?.plan.id === command.activity ? before.activity.outcome : null;
      return items ? { type: 'approveOutcome', activity: command.activity, items } : null;
    }
    case 'skipActivity':
      return { type: 'restoreActivity', activity: command.activity };
    case 'restoreActivity':
      return { type: 'skipActivity', activity: command.activity };
    case 'reorderAgenda':
      return { type: 'reorderAgenda', order: before.view.agenda.map((row) => row.id) };
    case 'changeDetails':
      return { type: 'changeDetails', details: before.view.details };
    case 'lockRoom':
      return { type: 'unlockRoom' };
    case 'unlockRoom':
      return { type: 'lockRoom' };
    default:
      return null;
  }
}

// What the console says once a command has been carried out; silent where the screen already shows it.
import { m } from '#lib/paraglide/messages.js';
import type { WireCommand } from '#lib/protocol/messages.ts';
import type { Activity } from '#lib/workshop/agenda.ts';
import { isAdoption } from './adoption.ts';

/** `plan` is the activity it was done in, where it was done in one. */
export function doneWords(command: WireCommand, plan: Activity | null): string | null {
  switch (command.type) {
    case 'hideItem':
      return m.console_done_hidden();
    case 'restoreItem':
      return m.console_done_restored();
    case 'rewordItem':
      return m.console_done_reworded();
    case 'mergeItems':
      return m.console_done_merged();
    case 'unmergeItem':
      return m.console_done_unmerged();
    case 'addItem':
      return m.console_done_added();
    case 'eraseEntry':
      return m.console_done_erased();
    case 'approveOutcome':
      return plan?.id === command.activity && isAdoption(plan)
        ? m.console_done_adopted()
        : m.console_done_approved({ count: command.items.length });
    case 'undoOutcome':
      return m.console_done_outcome_undone();
    case 'admitLateAnswer':
      return m.console_done_admitted();
    case 'giveAnswerOnBehalf':
      return m.console_done_on_behalf();
    case 'skipActivity':
      return m.console_done_skipped();
    case 'restoreActivity':
      return m.console_done_unskipped();
    case 'reorderAgenda':
      return m.console_done_reordered();
    case 'addActivity':
      return m.console_done_activity_added();
    case 'changeActivity':
      return m.console_done_activity_changed();
    case 'changeDetails':
      return m.console_done_details();
    case 'removeParticipant':
      return m.console_done_removed();
    case 'lockRoom':
      return m.console_done_locked();
    case 'unlockRoom':
      return m.console_done_unlocked();
    default:
      return null;
  }
}

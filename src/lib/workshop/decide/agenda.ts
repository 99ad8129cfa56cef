// The agenda of a running workshop: what has not started can still change.
import type { Command } from '../commands.ts';
import { refuse } from '../refusals.ts';
import { inOrder, type ActivityState, type Workshop } from '../state.ts';
import { sourceOf } from '../sources.ts';
import { accept, type Decision } from './decision.ts';

export type AgendaCommand = Extract<
  Command,
  {
    type:
      | 'addActivity'
      | 'changeActivity'
      | 'skipActivity'
      | 'restoreActivity'
      | 'reorderAgenda'
      | 'writeNote';
  }
>;

export function decideAgenda(workshop: Workshop, command: AgendaCommand): Decision {
  switch (command.type) {
    case 'addActivity':
      return add(workshop, command);
    case 'changeActivity':
      return change(workshop, command);
    case 'reorderAgenda':
      return reorder(workshop, command.order);
    case 'skipActivity':
    case 'restoreActivity':
    case 'writeNote': {
      const activity = workshop.activities.get(command.activity);
      return activity ? decideOne(activity, command) : refuse('unknown-activity');
    }
    default: {
      const unknown: never = command;
      throw new Error(`Unknown command ${JSON.stringify(unknown)}`);
    }
  }
}

const hasStarted = (activity: ActivityState): boolean => activity.phase >= 0;

function decideOne(
  activity: ActivityState,
  command: Extract<AgendaCommand, { activity: string }>,
): Decision {
  switch (command.type) {
    case 'writeNote':
      return accept({ type: 'noteWritten', activity: command.activity, note: command.note });
    case 'skipActivity':
      if (hasStarted(activity)) return refuse('activity-started');
      if (activity.skipped) return refuse('already-so');
      return accept({ type: 'activitySkipped', activity: command.activity });
    case 'restoreActivity':
      if (!activity.skipped) return refuse('already-so');
      return accept({ type: 'activityRestored', activity: command.activity });
    default: {
      const unknown: never = command;
      throw new Error(`Unknown command ${JSON.stringify(unknown)}`);
    }
  }
}

function add(
  workshop: Workshop,
  { activity, before }: Extract<AgendaCommand, { type: 'addActivity' }>,
): Decision {
  if (workshop.activities.has(activity.id)) return refuse('already-so');
  const next = before === null ? undefined : workshop.activities.get(before);
  if (before !== null && !next) return refuse('unknown-activity');
  if (next && hasStarted(next)) return refuse('activity-started');
  const source = sourceOf(activity);
  if (source !== null && !workshop.activities.has(source)) return refuse('unknown-activity');
  return accept({ type: 'activityAdded', activity, before });
}

/** What has started is a fact: neither its wording nor what answers are checked against may change. */
function change(
  workshop: Workshop,
  { activity }: Extract<AgendaCommand, { type: 'changeActivity' }>,
): Decision {
  const known = workshop.activities.get(activity.id);
  if (!known) return refuse('unknown-activity');
  if (known.plan.kind !== activity.kind) return refuse('invalid');
  if (hasStarted(known)) return refuse('activity-started');
  const source = sourceOf(activity);
  if (source !== null && !workshop.activities.has(source)) return refuse('unknown-activity');
  return accept({ type: 'activityChanged', activity });
}

function reorder(workshop: Workshop, order: readonly string[]): Decision {
  const known = new Set(workshop.order);
  if (order.length !== known.size || new Set(order).size !== known.size) return refuse('invalid');
  if (!order.every((id) => known.has(id))) return refuse('unknown-activity');
  const movesStarted = inOrder(workshop).some(
    (activity, index) => hasStarted(activity) && order[index] !== activity.plan.id,
  );
  if (movesStarted) return refuse('activity-started');
  return accept({ type: 'agendaReordered', order });
}

// Could this fact have followed those before it? Mirrors decide where a view or a later fold relies on it.
import type { Activity } from '#lib/workshop/agenda.ts';
import type { WorkshopEvent } from '#lib/workshop/events.ts';
import { sourceOf } from '#lib/workshop/sources.ts';
import type { ActivityState, Workshop } from '#lib/workshop/state.ts';
import { runningProblem } from './running-guard.ts';

/** Activities that one agenda can come to hold. */
const MAX_ACTIVITIES = 200;

/** What still happens after the end; answers come late and are set aside. */
const AFTER_THE_END: ReadonlySet<WorkshopEvent['type']> = new Set([
  'workshopReopened',
  'answerSetAside',
  'noteWritten',
  'entryErased',
  'detailsChanged',
  'participantRemoved',
]);

/** What is wrong with the event, or null. */
export function eventProblem(state: Workshop, event: WorkshopEvent): string | null {
  if ((event.type === 'workshopCreated') !== (state.version === 0))
    return 'a log begins with its workshop, once';
  if (state.endedAtMs !== null && !AFTER_THE_END.has(event.type)) return 'the workshop has ended';
  switch (event.type) {
    case 'workshopCreated':
    case 'detailsChanged':
    case 'roomLocked':
    case 'roomUnlocked':
      return null;
    case 'identityModeChosen':
      return state.startedAtMs === null && state.voters + state.observers === 0
        ? null
        : 'the identity mode is fixed';
    case 'workshopStarted':
      return state.startedAtMs === null ? null : 'it has started already';
    case 'workshopEnded':
      return openOne(state) ? 'an activity is open' : null;
    case 'workshopReopened':
      return state.endedAtMs === null ? 'it has not ended' : null;
    case 'participantJoined':
    case 'participantRemoved':
      return peopleProblem(state, event);
    case 'activityAdded':
    case 'activityChanged':
    case 'agendaReordered':
      return agendaProblem(state, event);
    default: {
      const activity = state.activities.get(event.activity);
      return activity ? runningProblem(activity, event, openOne(state)) : 'an unknown activity';
    }
  }
}

function openOne({ activities }: Workshop): ActivityState | undefined {
  for (const activity of activities.values()) if (activity.status === 'open') return activity;
  return undefined;
}

function peopleProblem(
  state: Workshop,
  event: Extract<WorkshopEvent, { type: 'participantJoined' | 'participantRemoved' }>,
): string | null {
  const { participant, observer } = event;
  if ((participant === null) !== (state.identityMode === 'anonymous'))
    return 'a person and the identity mode do not agree';
  const person = participant === null ? undefined : state.people.get(participant);
  if (event.type === 'participantJoined') {
    if (person) return 'the same person twice';
    return event.group === null || state.details.groups.includes(event.group)
      ? null
      : 'an unknown group';
  }
  if (participant === null)
    return (observer ? state.observers : state.voters) > 0 ? null : 'nobody to remove';
  return person && !person.removed && person.observer === observer ? null : 'nobody to remove';
}

function agendaProblem(
  state: Workshop,
  event: Extract<WorkshopEvent, { type: 'activityAdded' | 'activityChanged' | 'agendaReordered' }>,
): string | null {
  if (event.type === 'agendaReordered') {
    const isWhole = event.order.length === state.activities.size;
    return isWhole && event.order.every((id) => state.activities.has(id)) ? null : 'another agenda';
  }
  const { activity } = event;
  const known = state.activities.get(activity.id);
  if (!hasSource(state, activity)) return 'an unknown source';
  if (event.type === 'activityAdded') {
    if (known) return 'the same activity twice';
    if (event.before !== null && !state.activities.has(event.before)) return 'an unknown activity';
    return state.activities.size < MAX_ACTIVITIES ? null : 'too many activities';
  }
  if (!known || known.plan.kind !== activity.kind) return 'another activity';
  return known.phase < 0 ? null : 'the activity has started';
}

function hasSource({ activities }: Workshop, activity: Activity): boolean {
  const source = sourceOf(activity);
  return source === null || activities.has(source);
}

// Folds one fact into a workshop, in place. Answers and what moderates them commute: an anonymous
// activity's answers are put in random order at rest, and folding them again must give the same.
import type { WorkshopEvent } from '../events.ts';
import { earlierDay, firstDayAt } from '../retention.ts';
import { newActivityState, type ActivityState, type Workshop } from '../state.ts';
import { evolveAnswer } from './answers.ts';
import { evolveItem } from './items.ts';
import { evolveRunning } from './running.ts';

/** `atMs` is the server time of the event. */
export function evolve(workshop: Workshop, event: WorkshopEvent, atMs: number): void {
  workshop.version += 1;
  switch (event.type) {
    case 'workshopCreated':
      workshop.details = event.details;
      workshop.identityMode = event.identityMode;
      workshop.template = event.template;
      workshop.createdAtMs = atMs;
      workshop.steps = event.agenda.steps;
      for (const plan of event.agenda.activities)
        workshop.activities.set(plan.id, newActivityState(plan));
      workshop.order = event.agenda.activities.map((plan) => plan.id);
      workshop.current = workshop.order[0] ?? null;
      return;
    case 'detailsChanged':
      workshop.details = event.details;
      if (workshop.startedAtMs !== null)
        workshop.keptFrom = earlierDay(workshop.keptFrom, event.details.date);
      return;
    case 'identityModeChosen':
      workshop.identityMode = event.identityMode;
      return;
    case 'workshopStarted':
      workshop.startedAtMs = atMs;
      workshop.keptFrom = workshop.details.date;
      return;
    case 'workshopEnded':
      workshop.endedAtMs = atMs;
      workshop.keptFrom = earlierDay(workshop.keptFrom, firstDayAt(atMs));
      leaveCurrent(workshop, atMs);
      return;
    case 'workshopReopened':
      workshop.endedAtMs = null;
      return;
    case 'participantJoined':
    case 'participantRemoved':
      evolvePeople(workshop, event);
      return;
    case 'roomLocked':
      workshop.locked = true;
      return;
    case 'roomUnlocked':
      workshop.locked = false;
      return;
    case 'activityAdded': {
      workshop.activities.set(event.activity.id, newActivityState(event.activity));
      const at = event.before === null ? -1 : workshop.order.indexOf(event.before);
      workshop.order.splice(at < 0 ? workshop.order.length : at, 0, event.activity.id);
      return;
    }
    case 'agendaReordered':
      workshop.order = [...event.order];
      return;
    case 'activityEntered':
      leaveCurrent(workshop, atMs);
      workshop.current = event.activity;
      workshop.activities.get(event.activity)?.stays.push({ enteredAtMs: atMs, leftAtMs: null });
      return;
    case 'activityChanged': {
      const activity = workshop.activities.get(event.activity.id);
      if (activity) activity.plan = event.activity;
      return;
    }
    default:
      evolveActivity(workshop, event, atMs);
  }
}

type ActivityEvent = Extract<WorkshopEvent, { activity: string }>;

function evolveActivity(
  workshop: Workshop,
  event: Exclude<ActivityEvent, { type: 'activityEntered' }>,
  atMs: number,
): void {
  const activity = workshop.activities.get(event.activity);
  if (!activity) return;
  switch (event.type) {
    case 'answerGiven':
    case 'answerSetAside':
    case 'lateAnswerAdmitted':
      evolveAnswer(workshop, activity, event, atMs);
      return;
    case 'answersSealed':
      return;
    case 'itemAdded':
    case 'itemHidden':
    case 'itemRestored':
    case 'itemReworded':
    case 'itemsMerged':
    case 'itemUnmerged':
    case 'entryErased':
      evolveItem(activity, event);
      return;
    default:
      evolveRunning(activity, event, atMs);
  }
}

function leaveCurrent(workshop: Workshop, atMs: number): void {
  const stay = currentActivity(workshop)?.stays.at(-1);
  if (stay && stay.leftAtMs === null) stay.leftAtMs = atMs;
}

function currentActivity(workshop: Workshop): ActivityState | undefined {
  return workshop.current === null ? undefined : workshop.activities.get(workshop.current);
}

type PeopleEvent = Extract<WorkshopEvent, { type: 'participantJoined' | 'participantRemoved' }>;

function evolvePeople(workshop: Workshop, event: PeopleEvent): void {
  const change = event.type === 'participantJoined' ? 1 : -1;
  if (event.observer) workshop.observers += change;
  else workshop.voters += change;
  if (event.participant === null) return;
  if (event.type === 'participantJoined') {
    const { participant: id, group, observer } = event;
    workshop.people.set(id, { id, group, observer, removed: false });
    return;
  }
  const person = workshop.people.get(event.participant);
  if (person) person.removed = true;
}

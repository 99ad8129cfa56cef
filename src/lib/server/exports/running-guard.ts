// Could this happen in this activity, at this point of the agenda?
import { MAX_ITEMS } from '#lib/workshop/agenda.ts';
import type { WorkshopEvent } from '#lib/workshop/events.ts';
import type { ActivityState } from '#lib/workshop/state.ts';

/** An opening is counted whole each time. */
const MAX_OPENINGS = 500;

type InActivity = Exclude<
  Extract<WorkshopEvent, { activity: string }>,
  { type: 'activityAdded' | 'activityChanged' }
>;

/** What is wrong with the event, or null. `open` is the one activity that is open, if any. */
export function runningProblem(
  activity: ActivityState,
  event: InActivity,
  open: ActivityState | undefined,
): string | null {
  switch (event.type) {
    case 'activityEntered':
      return open ? 'an activity is open' : null;
    case 'phaseOpened':
      return open ? 'an activity is open' : openingProblem(activity, event);
    case 'phaseReopened':
      if (open) return 'an activity is open';
      if (activity.openings.length >= MAX_OPENINGS) return 'opened too often';
      return activity.phase < 0 ? 'nothing to open again' : null;
    case 'phaseClosed':
      return activity.status === 'open' ? null : 'nothing to close';
    case 'clockPaused':
    case 'clockResumed':
    case 'timeAdded':
      return activity.status === 'open' && activity.clock ? null : 'no clock is running';
    case 'resultsRevealed':
      return activity.phase < 0 ? 'nothing to reveal' : null;
    case 'lateAnswerAdmitted': {
      const late = activity.late.get(event.late);
      return late && !late.admitted ? null : 'no such late answer';
    }
    case 'activitySkipped':
    case 'activityRestored':
    case 'noteWritten':
    case 'resultsHidden':
    case 'answersSealed':
    case 'outcomeUndone':
    case 'entryErased':
    // What items and answers need is asked in their own guards.
    case 'answerGiven':
    case 'answerSetAside':
    case 'itemAdded':
    case 'itemHidden':
    case 'itemRestored':
    case 'itemReworded':
    case 'itemsMerged':
    case 'itemUnmerged':
    case 'outcomeApproved':
      return null;
    default: {
      const unknown: never = event;
      throw new Error(`Unknown event ${JSON.stringify(unknown)}`);
    }
  }
}

function openingProblem(
  { plan, openings }: ActivityState,
  { phase, round, items }: Extract<WorkshopEvent, { type: 'phaseOpened' }>,
): string | null {
  const name = plan.phases[phase]?.name;
  if (!name) return 'a phase that is not planned';
  if (openings.length >= MAX_OPENINGS) return 'opened too often';
  const rounds = openings.filter((one) => one.phase === phase).map((one) => one.round);
  if (round !== Math.max(0, ...rounds) + 1) return 'a round out of turn';
  return name !== 'feedback' && items.length > MAX_ITEMS ? 'too many items' : null;
}

// How many have answered the question that is open, as the stage shows it: “18/24”.
import { standingBallots } from './activities/ballots.ts';
import { writersOf } from './activities/terms.ts';
import { standingItems } from './standing.ts';
import { openingOf, phasePlan, type ActivityState, type Workshop } from './state.ts';

export type Progress = { answered: number; of: number };

export function progressOf(workshop: Workshop, activity: ActivityState): Progress | null {
  const phase = phasePlan(activity)?.name;
  if (!phase || phase === 'present') return null;
  const answered = phase === 'write' ? writersOf(activity) : finishedBallots(workshop, activity);
  const opening = openingOf(activity);
  const eligible = activity.status === 'open' ? workshop.voters : (opening?.closed?.eligible ?? 0);
  return { answered, of: Math.max(eligible, answered) };
}

/** A matrix is answered once every item is placed; other questions by any ballot. */
function finishedBallots(workshop: Workshop, activity: ActivityState): number {
  const ballots = standingBallots(workshop, activity, activity);
  if (activity.plan.kind !== 'matrix') return ballots.size;
  const asked = standingItems(workshop, activity, openingOf(activity)?.items ?? []).length;
  return [...ballots.values()].filter((own) => own.length >= asked).length;
}

// How many have answered the question that is open, as the stage shows it: “18/24”.
import { writersOf } from './activities/terms.ts';
import { currentBox, openingOf, phasePlan, type ActivityState, type Workshop } from './state.ts';

export type Progress = { answered: number; of: number };

export function progressOf(workshop: Workshop, activity: ActivityState): Progress | null {
  const phase = phasePlan(activity)?.name;
  if (!phase || phase === 'present') return null;
  const answered = phase === 'write' ? writersOf(activity) : finishedBallots(activity);
  const opening = openingOf(activity);
  const eligible = activity.status === 'open' ? workshop.voters : (opening?.closed?.eligible ?? 0);
  return { answered, of: Math.max(eligible, answered) };
}

/** A matrix is answered once every item is placed; other questions by any ballot. */
function finishedBallots(activity: ActivityState): number {
  const box = currentBox(activity);
  if (activity.plan.kind !== 'matrix') return box.size;
  const asked = openingOf(activity)?.items.length ?? 0;
  let finished = 0;
  for (const own of box.values()) if (own.size >= asked) finished += 1;
  return finished;
}

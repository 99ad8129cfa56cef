// How many have answered the question that is open, as the stage shows it: “18/24”.
import { standingBallots } from './activities/ballots.ts';
import { writersOf } from './activities/terms.ts';
import { standingItems } from './standing.ts';
import { openingOf, phasePlan, type ActivityState, type Workshop } from './state.ts';

export type Progress = { answered: number; of: number };

/** In an anonymous workshop nobody can tell who is on the roll: then `of` is as many as have answered, at least. */
export function progressOf(workshop: Workshop, activity: ActivityState): Progress | null {
  const phase = phasePlan(activity)?.name;
  if (!phase || phase === 'present') return null;
  const authors = phase === 'write' ? writersOf(activity) : finishedBallots(workshop, activity);
  const isOpen = activity.status === 'open';
  const answered = authors.filter((author) => isOnRoll(workshop, author, isOpen)).length;
  const eligible = isOpen ? workshop.voters : (openingOf(activity)?.closed?.eligible ?? 0);
  return { answered, of: Math.max(eligible, answered) };
}

/** Observers are not, and while people still answer, neither is whoever was removed. */
function isOnRoll({ people }: Workshop, author: string, isOpen: boolean): boolean {
  const person = people.get(author);
  return !person || (!person.observer && !(isOpen && person.removed));
}

/** Who has: a matrix is answered once every item is placed, other questions by any ballot. */
function finishedBallots(workshop: Workshop, activity: ActivityState): string[] {
  const ballots = standingBallots(workshop, activity, activity);
  if (activity.plan.kind !== 'matrix') return [...ballots.keys()];
  const asked = standingItems(workshop, activity, openingOf(activity)?.items ?? []).length;
  return [...ballots].flatMap(([author, own]) => (own.length >= asked ? [author] : []));
}

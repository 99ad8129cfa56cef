// What is one person's own: only that person's phone is ever sent this.
import { ownBallots } from '../activities/ballots.ts';
import { cardsFor } from '../activities/feedback.ts';
import type { Answer, Ballot } from '../answers.ts';
import { entriesBy, isLive } from '../items.ts';
import { numberOf } from '../shuffle.ts';
import { openingOf, questionKey, type ActivityState, type Workshop } from '../state.ts';

export type OwnEntry = {
  id: string;
  text: string;
  detail: string | null;
  category: number | null;
  basedOn: string | null;
};

export type Mine = {
  activity: string;
  phaseIndex: number;
  round: number;
  entries: readonly OwnEntry[];
  /** Current ballots of the question that is asked now. */
  ballots: readonly Ballot[];
  /** Cards to read, where drafts are commented on. */
  cards: readonly string[];
  /** Orders this person's list of items. */
  seed: number;
  /** Answers that came after the close, and whether they were admitted. */
  late: readonly { id: string; answer: Answer; admitted: boolean }[];
};

export function mineOf(workshop: Workshop, activity: ActivityState, author: string): Mine {
  const { plan, phase, round } = activity;
  const opening = openingOf(activity);
  const seed = numberOf(`${author}/${plan.id}`);
  const cards = plan.kind === 'statement' ? (plan.feedback?.cards ?? 0) : 0;
  const isFeedback = plan.phases[phase]?.name === 'feedback';
  return {
    activity: plan.id,
    phaseIndex: phase,
    round,
    entries: ownEntries(activity, author),
    ballots: ownBallots(workshop, activity, activity, author),
    cards: opening && isFeedback ? cardsFor(workshop, activity, opening, author, cards, seed) : [],
    seed,
    late: [...activity.late.values()]
      .filter((late) => late.author === author)
      .map(({ id, answer, admitted }) => ({ id, answer, admitted })),
  };
}

export type OwnAnswers = {
  activity: string;
  entries: readonly OwnEntry[];
  ballots: readonly Ballot[];
};

/** Everything this author gave in one activity, to keep: entries and last ballots of every question. */
export function ownAnswers(
  workshop: Workshop,
  activity: ActivityState,
  author: string,
): OwnAnswers {
  const questions = new Map(
    activity.openings.map((opening) => [questionKey(opening.phase, opening.round), opening]),
  );
  return {
    activity: activity.plan.id,
    entries: ownEntries(activity, author),
    ballots: [...questions.values()].flatMap((one) => ownBallots(workshop, activity, one, author)),
  };
}

function ownEntries(activity: ActivityState, author: string): OwnEntry[] {
  return entriesBy(activity, author)
    .filter(isLive)
    .map(({ id, text, detail, category, basedOn }) => ({ id, text, detail, category, basedOn }));
}

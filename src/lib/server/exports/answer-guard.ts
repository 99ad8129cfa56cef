// Could this answer have been given to the question it names? The order of an anonymous log tells nothing, so only
// what holds in any order is asked there.
import { isBallot, type Answer, type Ballot } from '#lib/workshop/answers.ts';
import { checkBallot } from '#lib/workshop/decide/ballots.ts';
import type { WorkshopEvent } from '#lib/workshop/events.ts';
import { questionKey, type ActivityState, type Workshop } from '#lib/workshop/state.ts';
import { clean, lengthOf } from '#lib/workshop/text.ts';
import type { AskedActivity, AskedQuestions } from './asked-questions.ts';

export type AnswerEvent = Extract<WorkshopEvent, { type: 'answerGiven' | 'answerSetAside' }>;

/** What is wrong with the answer, or null. */
export function answerProblem(
  state: Workshop,
  event: AnswerEvent,
  asked: AskedQuestions,
): string | null {
  const activity = state.activities.get(event.activity);
  const question = asked.get(event.activity);
  const opening = question?.openings.get(questionKey(event.phase, event.round));
  if (!activity || !question || !opening) return 'a question that was never asked';
  const { answer } = event;
  if ((answer.kind === 'write') !== (event.item !== null))
    return 'only what is written counts for an item';
  const problem = authorProblem(state, event) ?? timeProblem(state, activity, event);
  if (problem !== null) return problem;
  if (!isBallot(answer)) return wordsProblem(activity, question, event, answer);
  if (!textsOf(answer).every(isClean)) return 'text that nobody can have sent';
  const offered = [...opening.items, ...question.heads];
  return checkBallot(question.activity, opening, answer, offered)?.code ?? null;
}

function authorProblem(state: Workshop, { author, answer }: AnswerEvent): string | null {
  if (state.identityMode === 'anonymous') return null;
  const person = state.people.get(author);
  if (!person) return 'an author who is not in the room';
  const isVote = isBallot(answer) && answer.kind !== 'comment';
  return person.observer && isVote ? 'an observer does not vote' : null;
}

/** Where the order is that of arrival, what counts came while its question was open. */
function timeProblem(
  { identityMode }: Workshop,
  { status, phase, round, late }: ActivityState,
  event: AnswerEvent,
): string | null {
  if (event.type === 'answerSetAside')
    return late.has(event.late) ? 'the same late answer twice' : null;
  if (identityMode === 'anonymous') return null;
  const isOpen = status === 'open' && phase === event.phase && round === event.round;
  return isOpen ? null : 'a question that is not open';
}

function wordsProblem(
  activity: ActivityState,
  { activity: { plan } }: AskedActivity,
  event: AnswerEvent,
  answer: Exclude<Answer, Ballot>,
): string | null {
  const before = activity.entries.get(answer.entry);
  if (before && before.author !== event.author) return 'an entry of somebody else';
  if (plan.phases[event.phase]?.name !== 'write') return 'nothing is written in this phase';
  if (plan.kind !== 'statement' && plan.kind !== 'listing' && plan.kind !== 'cloud')
    return 'nothing is written in this activity';
  if (answer.kind === 'withdraw') return null;
  const { text, detail, category } = answer;
  if (!isClean(text) || !isClean(detail)) return 'text that nobody can have sent';
  if (lengthOf(text) > plan.entries.maxLength) return 'longer than allowed';
  const detailLimit = plan.kind === 'listing' && plan.detail ? plan.detail.maxLength : 0;
  if (lengthOf(detail ?? '') > detailLimit) return 'a longer second line than allowed';
  const categories = plan.kind === 'cloud' ? plan.categories.length : 0;
  if (category !== null && category >= categories) return 'an unknown category';
  const isNew = !before || before.withdrawn;
  const written = activity.writers.get(event.author) ?? 0;
  return event.type === 'answerGiven' && isNew && written >= plan.entries.count
    ? 'more entries than allowed'
    : null;
}

function textsOf(ballot: Ballot): (string | null)[] {
  if (ballot.kind === 'comment') return [ballot.keep, ballot.change];
  return ballot.kind === 'rate' ? [ballot.reason] : [];
}

const isClean = (text: string | null): boolean => text === null || text === clean(text);

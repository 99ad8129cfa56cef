// May this answer be given, by this person, now? If its phase has closed it is kept apart as late.
import { isBallot, isVote, type Answer } from '../answers.ts';
import type { Command } from '../commands.ts';
import type { Question } from '../events.ts';
import { refuse } from '../refusals.ts';
import { openingOf, type ActivityState, type Opening, type Workshop } from '../state.ts';
import { checkBallot } from './ballots.ts';
import { accept, type Context, type Decision } from './decision.ts';
import { itemOfWords } from '../same-words.ts';
import { standingItems } from '../standing.ts';
import { checkEntry, cleanAnswer } from './entries.ts';

export type AnswerCommand = Extract<
  Command,
  { type: 'giveAnswer' | 'giveAnswerOnBehalf' | 'admitLateAnswer' }
>;

export function decideAnswer(
  workshop: Workshop,
  command: AnswerCommand,
  context: Context,
): Decision {
  const activity = workshop.activities.get(command.activity);
  if (!activity) return refuse('unknown-activity');
  switch (command.type) {
    case 'admitLateAnswer':
      return admit(activity, command.late);
    case 'giveAnswer':
      if (context.actor.role !== 'participant') return refuse('not-allowed');
      if (context.actor.observer && isVote(command.answer)) return refuse('observer-no-vote');
      if (workshop.people.get(context.actor.author)?.removed) return refuse('removed');
      return give(
        workshop,
        activity,
        command,
        { author: context.actor.author, onBehalf: false },
        context,
      );
    case 'giveAnswerOnBehalf': {
      const person = workshop.people.get(command.author);
      // An anonymous log names nobody: who the author is, whoever asked has looked up.
      if (!person && workshop.identityMode !== 'anonymous') return refuse('unknown-person');
      if (person?.removed) return refuse('removed');
      if (person?.observer && isVote(command.answer)) return refuse('observer-no-vote');
      return give(workshop, activity, command, { author: command.author, onBehalf: true }, context);
    }
    default: {
      const unknown: never = command;
      throw new Error(`Unknown command ${JSON.stringify(unknown)}`);
    }
  }
}

function give(
  workshop: Workshop,
  activity: ActivityState,
  command: Question & { answer: Answer },
  signed: { author: string; onBehalf: boolean },
  context: Context,
): Decision {
  const { phase, round } = command;
  const opening = openingFor(activity, phase, round);
  if (!opening) return refuse('activity-not-open');
  const answer = cleanAnswer(command.answer);
  const problem = isBallot(answer)
    ? checkBallot(activity, opening, answer, standingItems(workshop, activity, opening.items))
    : checkEntry(workshop, activity, opening, signed.author, answer);
  if (problem) return { ok: false, refusal: problem };
  const item =
    answer.kind === 'write' ? (itemOfWords(workshop, activity, answer.text) ?? context.id) : null;
  const given = { activity: activity.plan.id, phase, round, ...signed, answer, item };
  const isOpen = activity.status === 'open' && opening === openingOf(activity);
  return isOpen
    ? accept({ type: 'answerGiven', ...given })
    : accept({ type: 'answerSetAside', late: context.id, ...given });
}

/** The last stretch during which this question was open. */
function openingFor(activity: ActivityState, phase: number, round: number): Opening | undefined {
  return activity.openings.findLast(
    (opening) => opening.phase === phase && opening.round === round,
  );
}

function admit(activity: ActivityState, id: string): Decision {
  const late = activity.late.get(id);
  if (!late) return refuse('not-late');
  if (late.admitted) return refuse('already-so');
  const { answer, author } = late;
  const before = isBallot(answer) ? undefined : activity.entries.get(answer.entry);
  if (before && before.author !== author) return refuse('not-yours');
  return accept({ type: 'lateAnswerAdmitted', activity: activity.plan.id, late: id });
}

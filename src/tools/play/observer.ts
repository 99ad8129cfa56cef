// Whoever has voice and no vote tries to vote all the same, and must be refused.
import type { Answer } from '#lib/workshop/answers.ts';
import type { Question } from '#lib/workshop/events.ts';
import type { FormType } from '#lib/workshop/form.ts';
import type { Ledger } from './ledger.ts';
import type { Line } from './line.ts';

/** Observers write and comment; what is decided is not theirs. */
export const isDecided = (form: FormType): boolean =>
  form !== 'look' && form !== 'write' && form !== 'comment';

export async function voteInVain(
  { name, line }: { name: string; line: Line<'participant'> },
  question: Question,
  answer: Answer | undefined,
  { ledger }: { ledger: Ledger },
): Promise<void> {
  if (!answer) return;
  const { activity, phase, round } = question;
  ledger.votesOfObservers += 1;
  const id = `o-${ledger.votesOfObservers}`;
  const { reply } = await line.send(id, { type: 'giveAnswer', activity, phase, round, answer });
  const said = reply.ok ? 'kept' : reply.refusal.code;
  if (said === 'observer-no-vote') ledger.refused += 1;
  else ledger.problems.push(`${activity}: ${answer.kind} of ${name}, an observer, was ${said}`);
}

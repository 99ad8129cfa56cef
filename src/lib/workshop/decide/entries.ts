// Words: how many, how long, whose, and which item they count for.
import type { EntryLimits } from '../agenda.ts';
import type { Answer } from '../answers.ts';
import type { Refusal } from '../refusals.ts';
import { itemOfWords } from '../same-words.ts';
import type { ActivityState, Opening, Workshop } from '../state.ts';
import { clean, lengthOf } from '../text.ts';
import { foldKey } from '#lib/measures/terms.ts';

/** Characters of a reason given with a rating. */
export const REASON_MAX_LENGTH = 200;

type WordAnswer = Extract<Answer, { kind: 'write' | 'withdraw' }>;

export function cleanAnswer(answer: Answer): Answer {
  switch (answer.kind) {
    case 'write':
      return { ...answer, text: clean(answer.text), detail: cleanOptional(answer.detail) };
    case 'comment':
      return { ...answer, keep: cleanOptional(answer.keep), change: cleanOptional(answer.change) };
    case 'rate':
      return { ...answer, reason: cleanOptional(answer.reason) };
    case 'withdraw':
    case 'approve':
    case 'choose':
    case 'order':
    case 'place':
      return answer;
    default: {
      const unknown: never = answer;
      throw new Error(`Unknown answer ${JSON.stringify(unknown)}`);
    }
  }
}

const cleanOptional = (text: string | null): string | null =>
  text === null ? null : clean(text) || null;

export function checkEntry(
  workshop: Workshop,
  activity: ActivityState,
  opening: Opening,
  author: string,
  answer: WordAnswer,
): Refusal | null {
  if (activity.plan.phases[opening.phase]?.name !== 'write') return { code: 'wrong-answer-kind' };
  const before = activity.entries.get(answer.entry);
  if (before && before.author !== author) return { code: 'not-yours' };
  if (before?.erased) return { code: 'unknown-entry' };
  if (answer.kind === 'withdraw') return before ? null : { code: 'unknown-entry' };
  const { plan } = activity;
  if (plan.kind !== 'statement' && plan.kind !== 'listing' && plan.kind !== 'cloud')
    return { code: 'wrong-answer-kind' };
  const isNew = !before || before.withdrawn;
  return (
    checkLength(answer.text, plan.entries) ??
    checkDetail(activity, answer) ??
    (isNew && (activity.writers.get(author) ?? 0) >= plan.entries.count
      ? { code: 'too-many-entries', limit: plan.entries.count }
      : null) ??
    checkDuplicate(workshop, activity, author, answer)
  );
}

function checkLength(text: string, limits: EntryLimits): Refusal | null {
  const length = lengthOf(text);
  if (length === 0 || foldKey(text) === '') return { code: 'empty' };
  if (length < limits.minLength) return { code: 'too-short', limit: limits.minLength };
  if (length > limits.maxLength) return { code: 'too-long', limit: limits.maxLength };
  return null;
}

function checkDetail(
  { plan }: ActivityState,
  { detail, category }: Extract<Answer, { kind: 'write' }>,
): Refusal | null {
  if (detail !== null) {
    const limit = plan.kind === 'listing' && plan.detail ? plan.detail.maxLength : 0;
    if (lengthOf(detail) > limit) return { code: 'too-long', limit };
  }
  const categories = plan.kind === 'cloud' ? plan.categories.length : 0;
  return category !== null && category >= categories ? { code: 'out-of-range' } : null;
}

function checkDuplicate(
  workshop: Workshop,
  activity: ActivityState,
  author: string,
  { entry: id, text }: Extract<Answer, { kind: 'write' }>,
): Refusal | null {
  const item = activity.items.get(itemOfWords(workshop, activity, text) ?? '');
  for (const other of item?.entries ?? []) {
    if (other !== id && activity.entries.get(other)?.author === author)
      return { code: 'duplicate' };
  }
  return null;
}

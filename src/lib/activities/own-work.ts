// A person's own answers as the phone shows them: what the server has, with what still waits to be sent over it.
import {
  isBallot,
  questionOf,
  type Answer,
  type AnswerKind,
  type Ballot,
} from '#lib/workshop/answers.ts';
import type { Question } from '#lib/workshop/events.ts';
import type { ActivityView } from '#lib/workshop/views/activity.ts';
import type { Mine, OwnEntry } from '#lib/workshop/views/mine.ts';
import type { DraftBook } from './draft-book.ts';

export type Keeping = 'saved' | 'pending';

export type OwnWork = {
  /** Orders this person's list of items. */
  seed: number;
  cards: readonly string[];
  entries: readonly (OwnEntry & { keeping: Keeping })[];
  ballots: ReadonlyMap<string, { ballot: Ballot; keeping: Keeping }>;
  late: Mine['late'];
};

export type Unsent = Question & { answer: Answer };

/**
 * Null while what the server sent last is about another question: without it the items have no order of one's own.
 * @param unsent oldest first, of any question
 */
export function ownWork(
  activity: ActivityView,
  mine: Mine | null,
  unsent: readonly Unsent[],
): OwnWork | null {
  if (!mine || mine.activity !== activity.id) return null;
  if (mine.phaseIndex !== activity.phaseIndex || mine.round !== activity.round) return null;
  const entries = new Map(mine.entries.map((entry) => [entry.id, { ...entry, keeping: SAVED }]));
  const ballots = new Map(
    mine.ballots.map((ballot) => [questionOf(ballot), { ballot, keeping: SAVED }]),
  );
  for (const { activity: id, phase, round, answer } of unsent) {
    if (id !== mine.activity || phase !== mine.phaseIndex || round !== mine.round) continue;
    if (isBallot(answer)) ballots.set(questionOf(answer), { ballot: answer, keeping: 'pending' });
    else if (answer.kind === 'withdraw') entries.delete(answer.entry);
    else entries.set(answer.entry, { ...entryOf(answer), keeping: 'pending' });
  }
  return {
    seed: mine.seed,
    cards: mine.cards,
    entries: [...entries.values()],
    ballots,
    late: mine.late,
  };
}

const SAVED: Keeping = 'saved';

/** Where an answer belongs within its question: one draft a slot, and one answer counts. */
export function slotOf(answer: Answer): string {
  if (answer.kind === 'write' || answer.kind === 'withdraw') return `write:${answer.entry}`;
  return `${answer.kind}:${questionOf(answer)}`;
}

/** What is kept unsent of that kind; `about` is the entry or item, where the kind has several. */
export function draftOf<Kind extends Exclude<AnswerKind, 'withdraw'>>(
  drafts: DraftBook,
  kind: Kind,
  about = '',
): Extract<Answer, { kind: Kind }> | null {
  const draft = drafts.find(`${kind}:${about}`);
  return draft !== null && isOfKind(draft, kind) ? draft : null;
}

/** The entry that was being written when the page was last left, so that it goes on. */
export function unsentEntry(drafts: DraftBook): string | null {
  return drafts.list?.().find((answer) => answer.kind === 'write')?.entry ?? null;
}

function isOfKind<Kind extends AnswerKind>(
  answer: Answer,
  kind: Kind,
): answer is Extract<Answer, { kind: Kind }> {
  return answer.kind === kind;
}

/** Is this very answer already given, or on its way? */
export function isGiven(work: OwnWork, answer: Answer): boolean {
  if (isBallot(answer)) {
    const given = work.ballots.get(questionOf(answer))?.ballot;
    return given !== undefined && sameAnswer(given, answer);
  }
  const entry = work.entries.find(({ id }) => id === answer.entry);
  if (answer.kind === 'withdraw') return entry === undefined;
  return entry !== undefined && sameAnswer(answerOf(entry), answer);
}

export function answerOf({ id, text, detail, category, basedOn }: OwnEntry): WriteAnswer {
  return { kind: 'write', entry: id, text, detail, category, basedOn };
}

export type WriteAnswer = Extract<Answer, { kind: 'write' }>;
export type CommentAnswer = Extract<Answer, { kind: 'comment' }>;

function entryOf({ entry, text, detail, category, basedOn }: WriteAnswer): OwnEntry {
  return { id: entry, text, detail, category, basedOn };
}

/** The server trims and composes what was written; whether the rest is equal does not hang on key order. */
function sameAnswer(a: Answer, b: Answer): boolean {
  return fingerprint(a) === fingerprint(b);
}

const fingerprint = (answer: Answer): string =>
  JSON.stringify(
    Object.entries(answer)
      .map(([key, value]) => [
        key,
        typeof value === 'string' ? value.normalize('NFC').trim() : value,
      ])
      .sort(([a], [b]) => String(a).localeCompare(String(b))),
  );

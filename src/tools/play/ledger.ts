// The player's own books: what it sent, what was acknowledged, and what the facilitator did about it.
import type { Reply } from '#lib/protocol/messages.ts';
import type { Answer } from '#lib/workshop/answers.ts';
import type { IdentityMode, Question } from '#lib/workshop/events.ts';
import type { FormType } from '#lib/workshop/form.ts';
import type { PhaseResults } from '#lib/workshop/results.ts';
import type { Settled } from './outbox.ts';

export type Submission = Question & {
  id: string;
  /** The person's name, which is theirs alone. */
  author: string;
  answer: Answer;
  onBehalf: boolean;
  /** The stage shows something else after it. */
  isSeen: boolean;
};

export type Acknowledged = Submission & {
  late: boolean;
  admitted: boolean;
  version: number;
  sentAtMs: number;
  acknowledgedAtMs: number;
};

/** What was put before the room, as the facilitator saw it opened, and how many could vote then and in the end. */
export type Asked = Question & {
  form: FormType;
  isStatement: boolean;
  items: readonly string[];
  roll: { opened: number; closed: number | null };
};

export type Person = { name: string; group: string | null; observer: boolean };

/** Results as the console had them in the end, of each activity's last question. */
export type Shown = Question & { results: PhaseResults };

/** What the facilitator did to items, told by what they said at that moment. */
export type Moderation =
  | { type: 'merged'; activity: string; label: string; into: string }
  | { type: 'unmerged'; activity: string; label: string }
  /** `label` is null where the item was written in another activity. */
  | { type: 'reworded'; activity: string; label: string | null; text: string }
  | { type: 'added'; activity: string; text: string };

export type Ledger = {
  identity: IdentityMode;
  people: Person[];
  asked: Asked[];
  shown: Shown[];
  moderation: Moderation[];
  /** Labels of what was carried over, by activity. */
  outcomes: Map<string, readonly string[]>;
  sent: number;
  duplicatesSent: number;
  /** Sent by observers to be refused, and so refused. */
  votesOfObservers: number;
  refused: number;
  /** In the order of acknowledgement, which is each person's own order of sending. */
  acknowledged: Acknowledged[];
  drops: number;
  /** What went otherwise than it was told to. */
  problems: string[];
};

export const newLedger = (identity: IdentityMode): Ledger => ({
  identity,
  people: [],
  asked: [],
  shown: [],
  moderation: [],
  outcomes: new Map(),
  sent: 0,
  duplicatesSent: 0,
  votesOfObservers: 0,
  refused: 0,
  acknowledged: [],
  drops: 0,
  problems: [],
});

/** Who is on the roll: whoever has a place and a vote. */
export const votersIn = ({ people }: Ledger): number =>
  people.filter(({ observer }) => !observer).length;

/** Books an answer around its sending; a refusal is a problem, since nothing is sent to be refused. */
export async function booked(
  ledger: Ledger,
  submission: Submission,
  send: () => Promise<Settled>,
): Promise<Reply> {
  ledger.sent += 1;
  const { reply, copies, sentAtMs, acknowledgedAtMs } = await send();
  ledger.duplicatesSent += Math.max(0, copies - 1);
  if (reply.ok) {
    const { late, version } = reply;
    const times = { sentAtMs, acknowledgedAtMs };
    ledger.acknowledged.push({ ...submission, late, admitted: false, version, ...times });
  } else {
    const { author, activity, answer } = submission;
    ledger.problems.push(`${activity}: ${answer.kind} of ${author} refused: ${reply.refusal.code}`);
  }
  return reply;
}

// One person with a phone: sees a question open, thinks, answers one thing after another, and loses the line now and then.
import type { Question } from '#lib/workshop/events.ts';
import type { ActivityView } from '#lib/workshop/views/activity.ts';
import { answersTo } from './answers.ts';
import { chanceOf, type Chance } from '#lib/workshop/chance.ts';
import { entryPrefixOf, writeAs } from './entries.ts';
import { booked, type Ledger } from './ledger.ts';
import type { Line } from './line.ts';
import type { Pace } from './pace.ts';
import type { Step } from './step.ts';
import { isDecided, voteInVain } from './observer.ts';

export type Phone = {
  number: number;
  name: string;
  observer: boolean;
  line: Line<'participant'>;
};

export type Play = { seed: number; pace: Pace; ledger: Ledger };

/** Share of answers that are sent twice or more at once. */
const DUPLICATED = 0.1;

/** Whose connection is destroyed while their answer is on its way, and where. */
const DROPS: readonly { phone: number; activity: string }[] = [
  { phone: 1, activity: '2.2' },
  { phone: 2, activity: '3.3' },
];

/** Reads the question as it stands on the phone and gives all the answers to it. */
export async function answerQuestion(phone: Phone, question: Question, play: Play): Promise<void> {
  const { view, steps, chance } = await readQuestion(phone, question, play);
  if (phone.observer && isDecided(view.form.type))
    return voteInVain(phone, question, steps[0]?.answer, play);
  const minutes = view.phases[question.phase]?.minutes ?? 0;
  for (const [index, step] of steps.entries()) {
    await play.pace.think(chance, minutes, steps.length);
    await give(phone, question, step, play, { place: index, copies: copiesBy(chance) });
  }
}

/** What the person would answer, seen while the line was still there. */
export async function readQuestion(phone: Phone, question: Question, play: Play) {
  const { activity, phase, round } = question;
  const shown = await phone.line.until(
    `${activity} to open on the phone of ${phone.name}`,
    ({ view }) => view.activity?.status === 'open' && isAbout(view.activity, question),
  );
  const view = shown.view.activity;
  if (!view) throw new Error('the question is gone');
  const chance = chanceOf(play.seed, phone.number, activity, phase, round);
  const entryPrefix = entryPrefixOf(play.seed, phone.number, activity);
  const cards = view.form.type === 'comment' ? await cardsOf(phone, question) : [];
  return { view, steps: answersTo({ view, cards, entryPrefix }, chance), chance };
}

/** A second thought once the question is open again. */
export async function rewriteEntry(
  phone: Phone,
  question: Question,
  text: string,
  play: Play,
): Promise<void> {
  await phone.line.until(
    'the question to open again',
    ({ view }) => view.activity?.status === 'open',
  );
  const prefix = entryPrefixOf(play.seed, phone.number, question.activity);
  const answer = writeAs(`${prefix}-0`, { text, detail: null }, null);
  await give(phone, question, { answer, isSeen: false }, play, { place: -1, copies: 1 });
}

/** Sends answers that were made while the phone was away. */
export async function deliver(
  phone: Phone,
  question: Question,
  steps: readonly Step[],
  play: Play,
): Promise<void> {
  for (const step of steps) await give(phone, question, step, play, { place: -1, copies: 1 });
}

async function give(
  phone: Phone,
  question: Question,
  { answer, isSeen }: Step,
  { ledger }: Play,
  { place, copies }: { place: number; copies: number },
): Promise<void> {
  const { activity, phase, round } = question;
  const id = `p${phone.number}-${ledger.sent}`;
  const command = { type: 'giveAnswer', activity, phase, round, answer } as const;
  const isLost =
    place === 1 && DROPS.some((one) => one.phone === phone.number && one.activity === activity);
  const submission = { ...question, id, author: phone.name, answer, onBehalf: false, isSeen };
  await booked(ledger, submission, () =>
    phone.line.send(id, command, { copies, sent: isLost ? phone.line.drop : undefined }),
  );
}

/** The cards come with the phone's own part of the view, which is asked for once the question is there. */
async function cardsOf(phone: Phone, question: Question): Promise<readonly string[]> {
  await phone.line.resume();
  const { mine } = phone.line.now();
  const isCurrent =
    mine?.activity === question.activity &&
    mine.phaseIndex === question.phase &&
    mine.round === question.round;
  if (!isCurrent) throw new Error(`${phone.name} was given no cards to read`);
  return mine.cards;
}

const isAbout = (view: ActivityView, { activity, phase, round }: Question): boolean =>
  view.id === activity && view.phaseIndex === phase && view.round === round;

const copiesBy = (chance: Chance): number => (chance.happens(DUPLICATED) ? 2 + chance.below(4) : 1);

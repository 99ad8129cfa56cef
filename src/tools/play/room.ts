// Everybody with a phone, at once; and the one who is out of reach while an activity closes.
import { randomBytes } from 'node:crypto';
import type { Question } from '#lib/workshop/events.ts';
import { openLine } from './line.ts';
import {
  answerQuestion,
  deliver,
  readQuestion,
  rewriteEntry,
  type Phone,
  type Play,
} from './phone.ts';
import type { LineEvents } from './room-socket.ts';
import type { Step } from './step.ts';
import { peopleOf } from './words.ts';

export type Room = {
  /** Resolves when everybody who can has answered. */
  answer(question: Question): Promise<void>;
  /** One person has a second thought after a reopening. */
  thinkAgain(question: Question, text: string): Promise<void>;
  /** Whoever was away is back and delivers; how many answers. */
  comeBack(): Promise<number>;
  leave(): void;
};

export type RoomPlan = {
  url: string;
  code: string;
  participants: number;
  /** The last of them. */
  observers: number;
  events: LineEvents;
};

/** The phone that is out of reach, and the activity that closes meanwhile. */
const AWAY = { phone: 0, activity: '3.2' };
const THINKS_AGAIN = 3;
const WHILE_AWAY = 2;
/** What an anonymous workshop is told of its people. */
const NOBODY = { name: null, group: null };

export async function openRoom(
  { url, code, participants, observers, events }: RoomPlan,
  play: Play,
): Promise<Room> {
  const people = peopleOf(participants);
  const phones = await Promise.all(
    people.map(async ({ name, group }, number): Promise<Phone> => {
      const token = randomBytes(16).toString('hex');
      const line = await openLine(url, { role: 'participant', code, token }, events);
      const observer = number >= participants - observers;
      const said = play.ledger.identity === 'anonymous' ? NOBODY : { name, group };
      const { reply } = await line.send(`p${number}-join`, { type: 'join', ...said, observer });
      if (!reply.ok) throw new Error(`${name} could not join: ${reply.refusal.code}`);
      play.ledger.people.push({ name, group, observer });
      return { number, name, observer, line };
    }),
  );
  const phone = (number: number): Phone => {
    const found = phones[number];
    if (!found) throw new Error(`there is no phone ${number}`);
    return found;
  };
  let pending: { question: Question; steps: readonly Step[] } | null = null;
  const goAway = async (question: Question) => {
    const { steps } = await readQuestion(phone(AWAY.phone), question, play);
    const written = steps.filter(({ answer }) => answer.kind === 'write').slice(0, WHILE_AWAY);
    pending = { question, steps: written };
    phone(AWAY.phone).line.leave();
  };
  return {
    async answer(question) {
      await Promise.all(
        phones.map((one) =>
          one.number === AWAY.phone && question.activity === AWAY.activity
            ? goAway(question)
            : answerQuestion(one, question, play),
        ),
      );
    },
    thinkAgain: (question, text) => rewriteEntry(phone(THINKS_AGAIN), question, text, play),
    async comeBack() {
      if (!pending) return 0;
      const { question, steps } = pending;
      pending = null;
      phone(AWAY.phone).line.comeBack();
      await deliver(phone(AWAY.phone), question, steps, play);
      return steps.length;
    },
    leave: () => phones.forEach(({ line }) => line.leave()),
  };
}

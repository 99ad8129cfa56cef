// What a facilitator does around a phase: lets time pass, opens again, answers for somebody, admits what came late.
import type { Question } from '#lib/workshop/events.ts';
import type { Desk } from './desk.ts';
import { booked, type Ledger } from './ledger.ts';
import type { Room } from './room.ts';
import { entryPrefixOf, writeAs } from './entries.ts';
import type { Play } from './phone.ts';

const WITHOUT_PHONE = { name: 'Invitada sin teléfono', group: null, observer: false };

/** While the phase is open, beside what the room does. */
export async function duringPhase(desk: Desk, play: Play, question: Question): Promise<void> {
  const { activity } = question;
  if (activity === '1.1') {
    await desk.order({ type: 'pauseClock', activity });
    await desk.order({ type: 'resumeClock', activity });
    await desk.order({ type: 'addTime', activity, minutes: 1 });
  }
  if (activity === '2.2') await answerForSomebody(desk, play, question);
}

/** Once it has closed, before anything is moderated. */
export async function afterClose(
  desk: Desk,
  ledger: Ledger,
  room: Room,
  question: Question,
): Promise<void> {
  if (question.activity === '2.2') await reopenOnce(desk, room, question);
  const late = await room.comeBack();
  if (late > 0) await admitFirst(desk, ledger, late);
}

/** Reads off the console what each activity came to, once all is over. */
export async function readResults(desk: Desk, ledger: Ledger): Promise<void> {
  for (const { id } of desk.view().agenda) {
    const { results, view } = await desk.line.inspect(id);
    if (results)
      ledger.shown.push({ activity: id, phase: view.phaseIndex, round: view.round, results });
  }
}

async function reopenOnce(desk: Desk, room: Room, question: Question): Promise<void> {
  const { activity } = question;
  await desk.order({ type: 'reopenPhase', activity, minutes: 1 });
  await room.thinkAgain(question, 'Observatorio municipal en línea');
  await desk.order({ type: 'closePhase', activity });
}

async function answerForSomebody(
  desk: Desk,
  { ledger, seed }: Play,
  question: Question,
): Promise<void> {
  const { name } = WITHOUT_PHONE;
  const isAnonymous = ledger.identity === 'anonymous';
  const made = await desk.order({
    type: 'addPerson',
    ...WITHOUT_PHONE,
    name: isAnonymous ? null : name,
  });
  if (made?.type !== 'person') throw new Error('the person added was not told of');
  ledger.people.push(WITHOUT_PHONE);
  const { activity, phase, round } = question;
  const answer = writeAs(
    entryPrefixOf(seed, 'guest', activity),
    { text: 'Plan de trabajo anual', detail: 'Se publica cada enero' },
    null,
  );
  const person = made.token === null ? { participant: made.participant } : { token: made.token };
  const submission = {
    ...question,
    id: 'f-guest',
    author: name,
    answer,
    onBehalf: true,
    isSeen: true,
  };
  await booked(ledger, submission, () =>
    desk.line.send('f-guest', {
      type: 'giveAnswerOnBehalf',
      activity,
      phase,
      round,
      person,
      answer,
    }),
  );
}

/** One of those that came late counts after all; the others stay apart. */
async function admitFirst(desk: Desk, ledger: Ledger, count: number): Promise<void> {
  await desk.until('what came late', ({ activity }) => activity?.late.length === count);
  const { late, plan } = desk.activity();
  const [first] = late;
  const entry = first?.answer.kind === 'write' ? first.answer.entry : null;
  const known = ledger.acknowledged.find(
    ({ answer }) => answer.kind === 'write' && answer.entry === entry,
  );
  if (!first || !known) throw new Error('what came late is not what was sent late');
  await desk.order({ type: 'admitLateAnswer', activity: plan.id, late: first.id });
  known.admitted = true;
}

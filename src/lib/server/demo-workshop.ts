// What development starts on: a workshop whose room writes its first statements, played through the command queue.
import { randomBytes } from 'node:crypto';
import words from '#lib/workshop/demo/amimp-workshop.json' with { type: 'json' };
import type { Answer, Rating } from '#lib/workshop/answers.ts';
import type { Auth } from './auth/auth.ts';
import { DEMO_EMAIL, demoFacilitator } from './demo-facilitator.ts';
import type { Desk } from './desk.ts';
import type { CommandQueue } from './handle-command.ts';
import type { CoreWireCommand } from './workshops/decide-request.ts';
import type { Speaker } from './workshops/person.ts';
import { newId } from './workshops/new-id.ts';

export type DemoDependencies = { desk: Desk; queue: CommandQueue };

export type Demo = {
  /** Makes the workshop, where the facilitator is new, and says where everything is. */
  play(room: DemoDependencies, address: string): Promise<void>;
};

/** To be called before anybody is told to set the server up; null where it has its own facilitators. */
export async function prepareDemo(auth: Auth, dataDir: string): Promise<Demo | null> {
  const facilitator = await demoFacilitator(auth, dataDir);
  return (
    facilitator && {
      async play(room, address) {
        if (facilitator.newOwner !== null) await playWorkshop(room, facilitator.newOwner);
        console.log(
          `Para desarrollar: ${address}/sign-in con ${DEMO_EMAIL} y la contraseña ${facilitator.password}`,
        );
      },
    }
  );
}

async function playWorkshop({ desk, queue }: DemoDependencies, owner: string): Promise<void> {
  const { id: workshop, code } = await desk.create(owner, {
    template: 'framing-120',
    title: 'Taller de demostración',
    organisation: words.organisation,
    question: words.question,
    date: new Date().toISOString().slice(0, 10),
    timeZone: 'America/Mexico_City',
    language: 'es',
    groups: words.groups.map(({ name }) => name),
    identityMode: 'named',
  });
  const say = (speaker: Speaker) => async (command: CoreWireCommand) => {
    const request = { workshop, id: newId(), command, speaker, connected: PEOPLE.length };
    const reply = await queue.submit(request);
    if (!reply.ok) throw new Error(`The demo’s ${command.type} was refused: ${reply.refusal.code}`);
  };
  const run = say({ role: 'facilitator', id: owner });
  const phones = PEOPLE.map(() =>
    say({ role: 'participant', token: randomBytes(16).toString('hex') }),
  );
  for (const [place, phone] of phones.entries())
    await phone({ type: 'join', name: nameAt(place), group: groupAt(place), observer: false });
  const give = (activity: string, answerAt: (place: number) => Answer | null) =>
    Promise.all(
      phones.map((phone, place) => {
        const answer = answerAt(place);
        return answer && phone({ type: 'giveAnswer', activity, phase: 0, round: 1, answer });
      }),
    );
  await ask(run, '0');
  await run({ type: 'closePhase', activity: '0' });
  await ask(run, '1.1');
  await give('1.1', (place) => ({ kind: 'rate', value: clarityAt(place), reason: null }));
  await run({ type: 'closePhase', activity: '1.1' });
  await run({ type: 'revealResults', activity: '1.1' });
  await ask(run, '1.2');
  await give('1.2', writtenAt);
  console.log(`Taller de demostración: código ${code}`);
}

async function ask(
  run: (command: CoreWireCommand) => Promise<void>,
  activity: string,
): Promise<void> {
  await run({ type: 'enterActivity', activity });
  await run({ type: 'openPhase', activity, phase: 0, items: null });
}

const PEOPLE = [
  'Alicia',
  'Bruno',
  'Carmen',
  'Daniel',
  'Elena',
  'Fernando',
  'Gabriela',
  'Hugo',
  'Irene',
  'Joaquín',
  'Karla',
  'Luis',
] as const;

/** People who are still writing when somebody opens the console. */
const UNDECIDED = 3;

const nameAt = (place: number): string => PEOPLE[place] ?? '';

const groupAt = (place: number): string | null =>
  words.groups[place % words.groups.length]?.name ?? null;

const CLARITY: readonly Rating[] = [2, 3, 3, 4, 2, 3, 1, 4, 3, 2, 3, 5];

const clarityAt = (place: number): Rating => CLARITY[place % CLARITY.length] ?? 3;

function writtenAt(place: number): Answer | null {
  const text = words.statements.first[place];
  if (!text || place >= PEOPLE.length - UNDECIDED) return null;
  return { kind: 'write', entry: newId(), text, detail: null, category: null, basedOn: null };
}

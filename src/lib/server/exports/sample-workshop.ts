// A whole workshop for the tests of exports: played through the command queue over a store in memory, by people who
// answer everything. The words are synthetic (workshop/demo); votes, orders and ratings come from a seed.
import words from '#lib/workshop/demo/amimp-workshop.json' with { type: 'json' };
import { formOf } from '#lib/workshop/activities/registry.ts';
import type { Command } from '#lib/workshop/commands.ts';
import type { IdentityMode } from '#lib/workshop/events.ts';
import { nextStep } from '#lib/workshop/next-step.ts';
import type { Workshop } from '#lib/workshop/state.ts';
import { framingTheOpportunity } from '#lib/workshop/templates/framing-the-opportunity.ts';
import { toRecord } from '../event-store/event-codec.ts';
import type { EventRecord, EventStore } from '../event-store/event-store.ts';
import { openMemoryEventStore } from '../event-store/memory.ts';
import { commandQueue, type CommandQueue } from '../handle-command.ts';
import type { CoreWireCommand } from '../workshops/decide-request.ts';
import { loadWorkshop, type LoadedWorkshop } from '../workshops/loaded-workshop.ts';
import type { Speaker } from '../workshops/person.ts';
import { answersTo } from './sample-answers.ts';

export type SampleWorkshop = {
  loaded: LoadedWorkshop;
  log: EventRecord[];
  events: EventStore;
  tokens: readonly string[];
  /** The facilitator's login, which no export may hold. */
  login: string;
};

const WORKSHOP = 'sample';
const LOGIN = 'facilitator-login-7f3a';
const START_MS = Date.UTC(2021, 4, 10, 15);
const TURNS = 200;

type Room = { loaded: LoadedWorkshop; tokens: string[]; seed: number; ask: Ask };
type Ask = (command: CoreWireCommand, speaker: Speaker) => Promise<void>;

const facilitator: Speaker = { role: 'facilitator', id: LOGIN };

/** `until` stops before the workshop's end, after the command of that name and activity. */
export async function sampleWorkshop(
  identityMode: IdentityMode,
  { people = 18, until }: { people?: number; until?: (state: Workshop) => boolean } = {},
): Promise<SampleWorkshop> {
  const events = openMemoryEventStore();
  await events.append([firstBatch(identityMode)]);
  const loaded = await loadWorkshop(events, recordOfSample);
  let nowMs = START_MS;
  const queue = commandQueue({
    events,
    open: async () => loaded,
    forget: () => {
      throw new Error('A commit failed.');
    },
    committed: (_loaded, draft) => void events.eraseTexts(WORKSHOP, draft.erasedTexts),
    nowMs: () => (nowMs += 250),
    failed: (error) => {
      throw error;
    },
  });
  const tokens = Array.from({ length: people }, (_, person) => `phone-token-${person}-0a9b8c7d`);
  const room: Room = { loaded, tokens, seed: 1, ask: asker(queue, people) };
  await enter(room);
  await play(room, until ?? (() => false));
  await queue.idle();
  return { loaded, log: await events.read(WORKSHOP, 0), events, tokens, login: LOGIN };
}

function asker(queue: CommandQueue, people: number): Ask {
  let asked = 0;
  return async (command, speaker) => {
    asked += 1;
    const request = { workshop: WORKSHOP, id: `op-${asked}`, command, speaker, connected: people };
    const reply = await queue.submit(request);
    if (!reply.ok) throw new Error(`${command.type}: ${reply.refusal.code}`);
  };
}

async function enter({ tokens, ask }: Room): Promise<void> {
  const groups = words.groups.flatMap(({ name, people }) =>
    Array.from({ length: people }, () => name),
  );
  const joining = tokens.map((token, person) =>
    ask(
      { type: 'join', name: `Persona ${person}`, group: groups[person] ?? null, observer: false },
      { role: 'participant', token },
    ),
  );
  await Promise.all(joining);
}

async function play(room: Room, until: (state: Workshop) => boolean): Promise<void> {
  const { state } = room.loaded;
  for (let turn = 0; turn < TURNS && !until(state); turn += 1) {
    const step = nextStep(state);
    const command = step.command ?? chosenByHand(state, step.activity);
    if (!command) return;
    if (step.action === 'carry') await moderate(room, step.activity ?? '');
    const next = step.action === 'carry' ? nextStep(state).command : command;
    await room.ask((next ?? command) as CoreWireCommand, facilitator);
    if (command.type === 'openPhase') await answerAll(room, command.activity);
    if (command.type === 'endWorkshop') return;
  }
}

/** Some of everything a facilitator can do to what was written. */
async function moderate({ loaded, ask }: Room, id: string): Promise<void> {
  const activity = loaded.state.activities.get(id);
  const [first, second, third, fourth] = [...(activity?.items.keys() ?? [])].reverse();
  if (!activity || (activity.plan.kind !== 'cloud' && activity.plan.kind !== 'listing')) return;
  if (!first || !second || !third || !fourth) return;
  await ask({ type: 'mergeItems', activity: id, item: first, into: second }, facilitator);
  await ask(
    { type: 'rewordItem', activity: id, item: second, text: 'Reescrito por quien facilita' },
    facilitator,
  );
  await ask({ type: 'hideItem', activity: id, item: third }, facilitator);
  const erased = [...(activity.items.get(fourth)?.entries ?? [])][0];
  if (erased) await ask({ type: 'eraseEntry', activity: id, entry: erased }, facilitator);
  await ask({ type: 'addItem', activity: id, text: '=1+1 añadido' }, facilitator);
}

async function answerAll(room: Room, id: string): Promise<void> {
  const activity = room.loaded.state.activities.get(id);
  const phase = activity?.plan.phases[activity.phase];
  if (!activity || !phase) return;
  const form = formOf(activity.plan, phase.name);
  for (const [person, token] of room.tokens.entries()) {
    room.seed += 1;
    const { phase: phaseIndex, round } = activity;
    for (const answer of answersTo(form, activity, person, room.seed))
      await room.ask(
        { type: 'giveAnswer', activity: id, phase: phaseIndex, round, answer },
        { role: 'participant', token },
      );
  }
}

/** Where ties leave nothing to suggest, the first ones stand in for the facilitator's choice. */
function chosenByHand(state: Workshop, id: string | null): Command | null {
  const activity = state.activities.get(id ?? '');
  if (!activity) return null;
  const items = [...activity.items.keys()].slice(0, activity.plan.kind === 'statement' ? 1 : 10);
  return items.length === 0 ? null : { type: 'approveOutcome', activity: activity.plan.id, items };
}

const recordOfSample = {
  id: WORKSHOP,
  code: '123456',
  owner: LOGIN,
  title: 'Enmarcando la Oportunidad',
  organisation: words.organisation,
  date: '2021-05-10',
  status: 'prepared',
  keptFrom: '2021-05-10',
  createdAtMs: START_MS,
} as const;

function firstBatch(identityMode: IdentityMode) {
  const created = {
    type: 'workshopCreated',
    details: {
      title: recordOfSample.title,
      organisation: words.organisation,
      question: words.question,
      date: recordOfSample.date,
      timeZone: 'America/Mexico_City',
      language: 'es',
      groups: words.groups.map((group) => group.name),
    },
    identityMode,
    agenda: framingTheOpportunity(120),
    template: 'framing-the-opportunity-120',
  } as const;
  let made = 0;
  const stamp = { version: 1, atMs: START_MS, actor: `facilitator:${LOGIN}` };
  const event = toRecord(created, stamp, () => `text-${(made += 1)}`);
  const nothing = { operations: [], participants: [], resealed: [] };
  return { ...nothing, workshop: WORKSHOP, afterVersion: 0, events: [event] };
}

// The one way in: what arrived in a tick is decided in order, committed together, and only then acknowledged.
import { hash } from 'node:crypto';
import type { Made, Reply, WireCommand } from '#lib/protocol/messages.ts';
import { decide } from '#lib/workshop/decide/decide.ts';
import type { Actor } from '#lib/workshop/decide/decision.ts';
import { refuse } from '#lib/workshop/refusals.ts';
import type { AppendOutcome, EventStore } from './event-store/event-store.ts';
import { personalCodeOf } from './workshops/author-key.ts';
import { Draft } from './workshops/draft.ts';
import { operationKey, type LoadedWorkshop } from './workshops/loaded-workshop.ts';
import type { Speaker } from './workshops/person.ts';
import { newId, placeOf, translate } from './workshops/translate.ts';
import { mineAfter } from './workshops/own-view.ts';

export type CoreWireCommand = Exclude<WireCommand, { type: 'showOnStage' }>;

export type Request = {
  workshop: string;
  /** Made by the client once for each command, and kept when it is sent again. */
  id: string;
  command: CoreWireCommand;
  speaker: Speaker;
  /** Voters connected at this moment. */
  connected: number;
};

/** The clock closes what is due; it has no operation id and needs none: the second time it is refused. */
export type ClockRequest = { workshop: string; activity: string; connected: number };

export type CommandQueue = {
  submit(request: Request): Promise<Reply>;
  closeDue(request: ClockRequest): Promise<Reply>;
  /** Resolves when nothing is being committed. */
  idle(): Promise<void>;
};

type Waiting = { request: Request | ClockRequest; reply: (reply: Reply) => void };

export type QueueDependencies = {
  events: EventStore;
  /** The workshop in memory, read from the store when it is not; undefined when there is none. */
  open(workshop: string): Promise<LoadedWorkshop | undefined>;
  /** Forgets what is in memory, so that the next request reads it again. */
  forget(workshop: string): void;
  /** Told after the commit, before anyone is acknowledged. */
  committed(loaded: LoadedWorkshop, draft: Draft): void;
  nowMs(): number;
  failed(error: unknown, workshops: readonly string[]): void;
};

const NOT_SAVED: Reply = refuse('not-saved');

export function commandQueue(dependencies: QueueDependencies): CommandQueue {
  let waiting: Waiting[] = [];
  let scheduled = false;
  let running: Promise<void> = Promise.resolve();

  function schedule(): void {
    if (scheduled) return;
    scheduled = true;
    setImmediate(() => {
      running = run();
    });
  }

  async function run(): Promise<void> {
    const batch = waiting;
    waiting = [];
    await processTick(batch, dependencies).catch((error: unknown) => {
      dependencies.failed(error, []);
      for (const one of batch) one.reply(NOT_SAVED);
    });
    scheduled = false;
    if (waiting.length > 0) schedule();
  }

  const enqueue = (request: Request | ClockRequest): Promise<Reply> =>
    new Promise((reply) => {
      waiting.push({ request, reply });
      schedule();
    });
  return { submit: enqueue, closeDue: enqueue, idle: () => running };
}

/** Times a batch is decided again because another process wrote first. */
const ATTEMPTS = 5;

async function processTick(
  batch: readonly Waiting[],
  dependencies: QueueDependencies,
): Promise<void> {
  let left = batch;
  for (let attempt = 0; attempt < ATTEMPTS && left.length > 0; attempt += 1)
    left = await tryOnce(left, dependencies);
  for (const one of left) one.reply(NOT_SAVED);
}

/** Decides and commits what it can; answers what it could not because of a conflict. */
async function tryOnce(
  batch: readonly Waiting[],
  dependencies: QueueDependencies,
): Promise<readonly Waiting[]> {
  const drafts = new Map<string, Draft>();
  const decided: { waiting: Waiting; draft: Draft; reply: Reply }[] = [];
  for (const waiting of batch) {
    const { workshop } = waiting.request;
    const draft = drafts.get(workshop) ?? (await startDraft(workshop, dependencies));
    if (!draft) {
      waiting.reply(refuse('unknown-code'));
      continue;
    }
    drafts.set(workshop, draft);
    decided.push({
      waiting,
      draft,
      reply: decideOne(waiting.request, draft, dependencies.nowMs()),
    });
  }
  const changed = [...drafts.values()].filter((draft) => draft.hasChanges);
  const outcomes = await commit(changed, dependencies);
  const retry: Waiting[] = [];
  for (const { waiting, draft, reply } of decided) {
    const outcome = draft.hasChanges ? outcomes.get(draft.workshop) : 'committed';
    if (outcome === 'committed') waiting.reply(reply);
    else if (outcome === 'conflict') retry.push(waiting);
    else waiting.reply(NOT_SAVED);
  }
  return retry;
}

async function startDraft(
  workshop: string,
  { open }: QueueDependencies,
): Promise<Draft | undefined> {
  const loaded = await open(workshop);
  return loaded && new Draft(loaded);
}

type Outcome = 'committed' | 'conflict' | 'failed';

async function commit(
  drafts: readonly Draft[],
  { events, forget, committed, failed }: QueueDependencies,
): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  if (drafts.length === 0) return outcomes;
  let appended: AppendOutcome[];
  try {
    for (const draft of drafts) await draft.seal(events);
    appended = await events.append(drafts.map((draft) => draft.batch()));
  } catch (error) {
    // What is in memory has run ahead of what is kept: throw it away and read it again.
    for (const draft of drafts) forget(draft.workshop);
    failed(
      error,
      drafts.map((draft) => draft.workshop),
    );
    return new Map(drafts.map((draft) => [draft.workshop, 'failed']));
  }
  for (const draft of drafts) {
    const kept = appended.find((one) => one.workshop === draft.workshop)?.ok === true;
    outcomes.set(draft.workshop, kept ? 'committed' : 'conflict');
    if (kept) {
      draft.settle();
      committed(draft.loaded, draft);
    } else forget(draft.workshop);
  }
  return outcomes;
}

function decideOne(request: Request | ClockRequest, draft: Draft, atMs: number): Reply {
  if (!('command' in request)) {
    const context = {
      atMs,
      actor: { role: 'clock' },
      connected: request.connected,
      id: newId(),
    } as const;
    const command = { type: 'closePhase', activity: request.activity } as const;
    const decision = decide(draft.state, command, context);
    if (!decision.ok) return decision;
    draft.add(decision.events, atMs, 'clock');
    return accepted(draft, false, null);
  }
  return decideCommand(request, draft, atMs);
}

function decideCommand(request: Request, draft: Draft, atMs: number): Reply {
  const { command: wire, speaker, connected } = request;
  const translation = translate(draft.loaded, wire, speaker);
  const given = translation.ok ? translation.actor : null;
  const signer = signerOf(given, speaker, draft.loaded);
  const bodyHash = hash('sha256', JSON.stringify(wire));
  const known = draft.loaded.operations.get(operationKey(signer, request.id));
  if (known) return repeated(known, bodyHash, draft, request, given);
  if (!translation.ok) return refuse(translation.code);
  const { command, actor, participants, made } = translation;
  let late = false;
  if (command) {
    const decision = decide(draft.state, command, { atMs, actor, connected, id: newId() });
    if (!decision.ok) return decision;
    late = decision.events.some((event) => event.type === 'answerSetAside');
    const by = actor.role === 'facilitator' ? `facilitator:${actor.id}` : 'participant';
    draft.add(decision.events, atMs, by);
  }
  draft.addPeople(participants);
  draft.addOperation(signer, request.id, bodyHash, JSON.stringify(outcomeOf(draft, actor, late)));
  return accepted(draft, late, made, mineAfter(draft.loaded, wire, actor));
}

type KeptOutcome = { version: number | null; late: boolean };

/** In anonymous mode the version of an answer would tell the order in which they came: it is not kept. */
function outcomeOf({ state }: Draft, actor: Actor, late: boolean): KeptOutcome {
  const isSecret = state.identityMode === 'anonymous' && actor.role === 'participant';
  return { version: isSecret ? null : state.version, late };
}

/** Sent again: answered again. The same id with another body is somebody's mistake, or an attack. */
function repeated(
  known: { bodyHash: string; outcome: string },
  bodyHash: string,
  draft: Draft,
  { command, speaker }: Request,
  actor: Actor | null,
): Reply {
  if (known.bodyHash !== bodyHash) return refuse('operation-reused');
  const kept = JSON.parse(known.outcome) as KeptOutcome;
  const version = kept.version ?? draft.state.version;
  const mine = mineAfter(draft.loaded, command, actor);
  const made = madeBefore(draft.loaded, command, speaker);
  return { ok: true, version, late: kept.late, mine, made };
}

const accepted = (
  draft: Draft,
  late: boolean,
  made: Made | null,
  mine: Extract<Reply, { ok: true }>['mine'] = null,
): Reply => ({ ok: true, version: draft.state.version, late, mine, made });

/** A phone that joins and misses the answer asks again, and still has to learn its personal code. */
function madeBefore(
  loaded: LoadedWorkshop,
  command: CoreWireCommand,
  speaker: Speaker,
): Made | null {
  if (command.type !== 'join' || speaker.role !== 'participant') return null;
  const place = placeOf(loaded, speaker.token);
  if (!place) return null;
  const personalCode = place.personalCodeHash === null ? null : personalCodeOf(speaker.token);
  return { type: 'place', participant: place.id, personalCode };
}

/** Under whom an operation is kept: never a name that would link answers in anonymous mode. */
function signerOf(actor: Actor | null, speaker: Speaker, loaded: LoadedWorkshop): string {
  if (actor?.role === 'participant') return actor.author;
  switch (speaker.role) {
    case 'facilitator':
      return speaker.id;
    case 'stage':
      return speaker.facilitator ?? '';
    case 'participant':
      return placeOf(loaded, speaker.token)?.id ?? '';
    default: {
      const unknown: never = speaker;
      throw new Error(`Unknown speaker ${JSON.stringify(unknown)}`);
    }
  }
}

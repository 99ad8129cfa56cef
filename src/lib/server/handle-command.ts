// The one way in: what arrived in a tick is decided in order, committed together, and only then acknowledged.
import type { Reply } from '#lib/protocol/messages.ts';
import { refuse } from '#lib/workshop/refusals.ts';
import { commitPace, type CommitPace } from './commit-pace.ts';
import type { AppendOutcome, EventStore } from './event-store/event-store.ts';
import { Draft } from './workshops/draft.ts';
import { decideRequest, type ClockRequest, type Request } from './workshops/decide-request.ts';
import type { LoadedWorkshop } from './workshops/loaded-workshop.ts';

export type CommandQueue = {
  submit(request: Request): Promise<Reply>;
  closeDue(request: ClockRequest): Promise<Reply>;
  /** Resolves when what was asked until now has been committed or refused. */
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
  const pace = commitPace();

  function schedule(): void {
    if (scheduled) return;
    scheduled = true;
    running = new Promise((done) => pace.next(() => void run().then(done)));
  }

  async function run(): Promise<void> {
    const batch = waiting;
    waiting = [];
    await processTick(batch, { ...dependencies, pace }).catch((error: unknown) => {
      // A fault of ours: whatever ran ahead of it in memory was not kept.
      for (const { request } of batch) dependencies.forget(request.workshop);
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
  // What waited behind the tick that is running has its own by the time that ends.
  const idle = (): Promise<void> => running.then(() => running);
  return { submit: enqueue, closeDue: enqueue, idle };
}

type TickDependencies = QueueDependencies & { pace: CommitPace };

/** Times a batch is decided again because another process wrote first. */
const ATTEMPTS = 5;

async function processTick(
  batch: readonly Waiting[],
  dependencies: TickDependencies,
): Promise<void> {
  let left = batch;
  for (let attempt = 0; attempt < ATTEMPTS && left.length > 0; attempt += 1)
    left = await tryOnce(left, dependencies);
  for (const one of left) one.reply(NOT_SAVED);
}

/** Decides and commits what it can; answers what it could not because of a conflict. */
async function tryOnce(
  batch: readonly Waiting[],
  dependencies: TickDependencies,
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
      reply: decideRequest(waiting.request, draft, dependencies.nowMs()),
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
  { events, forget, committed, failed, pace }: TickDependencies,
): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  if (drafts.length === 0) return outcomes;
  let appended: AppendOutcome[];
  try {
    for (const draft of drafts) await draft.seal(events);
    appended = await pace.timed(() => events.append(drafts.map((draft) => draft.batch())));
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

import { beforeEach, describe, expect, test } from 'vitest';
import type { Reply } from '#lib/protocol/messages.ts';
import { framingTheOpportunity } from '#lib/workshop/templates/framing-the-opportunity.ts';
import { toRecord } from './event-store/event-codec.ts';
import type { EventStore } from './event-store/event-store.ts';
import { openMemoryEventStore, type MemoryLogs } from './event-store/memory.ts';
import { commandQueue } from './handle-command.ts';
import { openMemoryWorkshops } from './records/memory/workshops.ts';
import type { CoreWireCommand } from './workshops/decide-request.ts';
import { loadWorkshop } from './workshops/loaded-workshop.ts';
import { openWorkshops } from './workshops/open-workshops.ts';
import type { Speaker } from './workshops/person.ts';
import { newId } from './workshops/new-id.ts';

const RECORD = {
  id: 'w1',
  code: '123456',
  owner: 'owner',
  title: 'Taller',
  organisation: 'AMIMP',
  date: '2026-11-22',
  keptFrom: '2026-11-22',
  status: 'prepared',
  createdAtMs: 0,
} as const;

const FACILITATOR: Speaker = { role: 'facilitator', id: 'owner' };
const phone = (token: string): Speaker => ({ role: 'participant', token });

/** A store whose next append can be made to fail before, or after, it is kept. */
function faulty(logs: MemoryLogs) {
  const inner = openMemoryEventStore(logs);
  const fault: { next: 'before' | 'after' | null } = { next: null };
  const store: EventStore = {
    ...inner,
    async append(batches) {
      const { next } = fault;
      fault.next = null;
      if (next === 'before') throw new Error('disk full');
      const outcomes = await inner.append(batches);
      if (next === 'after') throw new Error('connection lost during commit');
      return outcomes;
    },
  };
  return { store, fault };
}

async function setUp() {
  const logs: MemoryLogs = new Map();
  const { store, fault } = faulty(logs);
  const records = openMemoryWorkshops();
  await records.insert(RECORD);
  const details = { ...RECORD, question: '', timeZone: 'UTC', language: 'es', groups: [] };
  const created = {
    type: 'workshopCreated',
    details,
    identityMode: 'named',
    agenda: framingTheOpportunity(120),
    template: 't',
  } as const;
  const first = toRecord(created, { version: 1, atMs: 0, actor: 'facilitator' }, newId);
  const nothing = { operations: [], participants: [], resealed: [] };
  await store.append([{ workshop: 'w1', afterVersion: 0, events: [first], ...nothing }]);
  const workshops = openWorkshops(store, records);
  const committed: number[] = [];
  let looksLeft = -1;
  const queue = commandQueue({
    events: store,
    open: workshops.open,
    forget: workshops.forget,
    committed: (loaded) => committed.push(loaded.state.version),
    nowMs: () => {
      looksLeft -= 1;
      if (looksLeft === 0) throw new Error('a bug');
      return 1_000;
    },
    failed: () => undefined,
  });
  const send = (command: CoreWireCommand, speaker: Speaker, id = newId()): Promise<Reply> =>
    queue.submit({ workshop: 'w1', id, command, speaker, connected: 0 });
  const state = async () => (await workshops.open('w1'))?.state;
  const replayed = async () => (await loadWorkshop(store, RECORD)).state;
  /** The n-th command decided from now on meets a bug. */
  const failAt = (look: number) => {
    looksLeft = look;
  };
  return { logs, failAt, store, fault, workshops, committed, send, state, replayed };
}

const write = (entry: string, text: string): CoreWireCommand => ({
  type: 'giveAnswer',
  activity: '3.2',
  phase: 0,
  round: 1,
  answer: { kind: 'write', entry, text, detail: null, category: null, basedOn: null },
});
const join: CoreWireCommand = { type: 'join', name: 'Ana', group: null, observer: false };
const open: CoreWireCommand = { type: 'openPhase', activity: '3.2', phase: 0, items: null };

let room: Awaited<ReturnType<typeof setUp>>;
beforeEach(async () => {
  room = await setUp();
  await room.send(join, phone('ana'));
  await room.send(open, FACILITATOR);
});

describe('a failure in the middle of a commit', () => {
  test.each(['before', 'after'] as const)(
    'failing %s the rows are kept: nobody is acknowledged, and memory equals replay',
    async (when) => {
      room.fault.next = when;
      const replies = await Promise.all([
        room.send(write('e1', 'SEDATU'), phone('ana'), 'op1'),
        room.send(write('e2', 'GIZ'), phone('ana'), 'op2'),
        room.send({ type: 'lockRoom' }, FACILITATOR),
      ]);
      for (const reply of replies)
        expect(reply).toEqual({ ok: false, refusal: { code: 'not-saved' } });
      expect(await room.state()).toEqual(await room.replayed());
      // Sent again with the same ids, each is there once, whether or not the first try was kept.
      const again = await Promise.all([
        room.send(write('e1', 'SEDATU'), phone('ana'), 'op1'),
        room.send(write('e2', 'GIZ'), phone('ana'), 'op2'),
      ]);
      expect(again.map((reply) => reply.ok)).toEqual([true, true]);
      const cloud = (await room.state())?.activities.get('3.2');
      expect([...(cloud?.entries.keys() ?? [])].sort()).toEqual(['e1', 'e2']);
      expect(await room.state()).toEqual(await room.replayed());
    },
  );

  test('a fault of ours after another command was decided leaves memory equal to replay', async () => {
    const kept = room.send(write('e1', 'SEDATU'), phone('ana'), 'op1');
    const faulty = room.send(write('e2', 'GIZ'), phone('ana'), 'op2');
    room.failAt(2);
    for (const reply of await Promise.all([kept, faulty]))
      expect(reply).toEqual({ ok: false, refusal: { code: 'not-saved' } });
    expect(await room.state()).toEqual(await room.replayed());
    expect((await room.send(write('e1', 'SEDATU'), phone('ana'), 'op1')).ok).toBe(true);
  });

  test('nothing is announced that was not kept', async () => {
    const announced = [...room.committed];
    room.fault.next = 'before';
    await room.send(write('e1', 'SEDATU'), phone('ana'));
    expect(room.committed).toEqual(announced);
  });
});

describe('an operation', () => {
  test('sent a hundred times at once is done once and answered alike', async () => {
    const replies = await Promise.all(
      Array.from({ length: 100 }, () => room.send(write('e1', 'SEDATU'), phone('ana'), 'op1')),
    );
    expect(new Set(replies.map((reply) => (reply.ok ? reply.version : -1))).size).toBe(1);
    const log = await room.store.read('w1', 0);
    expect(log.filter((record) => record.type === 'answerGiven')).toHaveLength(1);
  });

  test('of another body under a known id is refused', async () => {
    await room.send(write('e1', 'SEDATU'), phone('ana'), 'op1');
    const other = await room.send(write('e1', 'SEMARNAT'), phone('ana'), 'op1');
    expect(other).toEqual({ ok: false, refusal: { code: 'operation-reused' } });
  });

  test('of another person under the same id is their own', async () => {
    await room.send({ ...join, name: 'Beto' }, phone('beto'));
    await room.send(write('e1', 'SEDATU'), phone('ana'), 'op1');
    expect((await room.send(write('e2', 'SEDATU'), phone('beto'), 'op1')).ok).toBe(true);
  });

  test('repeating a join answers with the same place', async () => {
    const first = await room.send({ ...join, name: 'Caro' }, phone('caro'), 'join1');
    const again = await room.send({ ...join, name: 'Caro' }, phone('caro'), 'join1');
    expect(first.ok && again.ok && again.made).toEqual(first.ok && first.made);
  });
});

test('a writer that lost a race decides again on what it had not seen', async () => {
  const rival = openWorkshops(room.store, { ...openMemoryWorkshops(), byId: async () => RECORD });
  const rivalQueue = commandQueue({
    events: room.store,
    open: rival.open,
    forget: rival.forget,
    committed: () => undefined,
    nowMs: () => 1_000,
    failed: () => undefined,
  });
  await rival.open('w1');
  expect((await room.send(write('e1', 'SEDATU'), phone('ana'))).ok).toBe(true);
  const request = { workshop: 'w1', id: 'op9', speaker: FACILITATOR, connected: 0 };
  const reply = await rivalQueue.submit({ ...request, command: { type: 'lockRoom' } });
  expect(reply.ok).toBe(true);
  const log = await room.store.read('w1', 0);
  expect(log.map((record) => record.version)).toEqual(log.map((_, index) => index + 1));
});

test('words that were taken back, and not erased because the server stopped, are erased when it reads again', async () => {
  await room.send(write('e1', 'SEDATU'), phone('ana'));
  const question = { type: 'giveAnswer', activity: '3.2', phase: 0, round: 1 } as const;
  await room.send({ ...question, answer: { kind: 'withdraw', entry: 'e1' } }, phone('ana'));
  const texts = async () => (await room.store.read('w1', 0)).flatMap((record) => record.texts);
  expect((await texts()).map(({ text }) => text)).toEqual(['SEDATU']);
  await loadWorkshop(room.store, RECORD);
  expect((await texts()).map(({ text }) => text)).toEqual([null]);
});

test('what arrives while a slow commit is made up for shares the next one', async () => {
  const { send, store } = room;
  const append = store.append;
  let commits = 0;
  store.append = async (batches) => {
    commits += 1;
    await new Promise((flushed) => setTimeout(flushed, 8));
    return append(batches);
  };
  await send(write('e1', 'uno'), phone('ana'));
  const late: Promise<Reply>[] = [];
  for (const entry of ['e2', 'e3', 'e4']) {
    late.push(send(write(entry, entry), phone('ana')));
    await new Promise(setImmediate);
  }
  expect(await Promise.all(late)).toMatchObject([{ ok: true }, { ok: true }, { ok: true }]);
  expect(commits).toBe(2);
});

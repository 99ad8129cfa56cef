import { beforeEach, expect, test } from 'vitest';
import type { Mine } from '#lib/workshop/views/mine.ts';
import { entered, joined, opened, STARTED, wrote } from '#lib/workshop/testing/facts.ts';
import { fold } from '#lib/workshop/testing/given.ts';
import { hashOf } from '../workshops/author-key.ts';
import type { LoadedWorkshop } from '../workshops/loaded-workshop.ts';
import { ownParts, type OwnParts } from './own-parts.ts';
import type { RoomServer } from './sockets.ts';

const CLOUD = [...STARTED, joined('p1'), entered('3.2'), opened('3.2')];
const NOTHING = new Set<never>();

let loaded: LoadedWorkshop;
let sent: string[];
let parts: OwnParts;
beforeEach(() => room(1));

/** So many phones, each with a place: `p0`, `p1` … */
function room(phones: number): void {
  sent = [];
  const ids = Array.from({ length: phones }, (_, index) => `p${index}`);
  loaded = {
    state: fold(CLOUD),
    participants: new Map(ids.map((id) => [id, { id, role: 'voter' }])),
    participantByToken: new Map(ids.map((id) => [hashOf(`token ${id}`), id])),
    ahead: false,
  } as unknown as LoadedWorkshop;
  const socketOf = (id: string) => ({
    data: { speaker: { role: 'participant', token: `token ${id}` } },
    emit: (_event: 'mine', { mine }: { mine: Mine }) =>
      sent.push([id, mine.activity, mine.round, ...mine.entries.map(({ text }) => text)].join(' ')),
  });
  const io = {
    of: () => ({ adapter: { rooms: new Map([['phones', new Set(ids)]]) } }),
    sockets: { sockets: new Map(ids.map((id) => [id, socketOf(id)])) },
  } as unknown as RoomServer;
  parts = ownParts(io, 'phones', () => loaded);
}

const everybodyServed = async (turns = 8): Promise<void> => {
  for (let turn = 0; turn < turns; turn += 1) await new Promise(setImmediate);
};

test('acknowledgements of the tick that asked the question go first', async () => {
  parts.follow(loaded.state);
  await Promise.resolve();
  expect(sent).toEqual([]);
  await everybodyServed();
  expect(sent).toEqual(['p0 3.2 1']);
});

test('the same question is told once, and again where the facilitator touched answers', async () => {
  for (let view = 0; view < 3; view += 1) {
    parts.noted(new Set(['answerGiven'] as const));
    parts.follow(loaded.state);
    await everybodyServed();
  }
  expect(sent).toHaveLength(1);
  loaded.state = fold([...CLOUD, wrote('3.2', 'p0', 'GIZ')]);
  parts.noted(new Set(['lateAnswerAdmitted'] as const));
  parts.follow(loaded.state);
  await everybodyServed();
  expect(sent).toEqual(['p0 3.2 1', 'p0 3.2 1 GIZ']);
});

test('nothing that is not committed is told; it goes on once it is', async () => {
  parts.follow(loaded.state);
  loaded.ahead = true;
  await everybodyServed();
  expect(sent).toEqual([]);
  loaded.ahead = false;
  parts.noted(NOTHING);
  parts.follow(loaded.state);
  await everybodyServed();
  expect(sent).toEqual(['p0 3.2 1']);
});

test('a large room is served in turns, each phone once and with what holds at its turn', async () => {
  room(600);
  parts.follow(loaded.state);
  await new Promise(setImmediate);
  expect(sent.length).toBeGreaterThan(0);
  expect(sent.length).toBeLessThan(600);
  loaded.state = fold([...CLOUD, wrote('3.2', 'p599', 'GIZ')]);
  await everybodyServed();
  expect(sent).toHaveLength(600);
  expect(new Set(sent.map((line) => line.split(' ')[0])).size).toBe(600);
  expect(sent.at(-1)).toBe('p599 3.2 1 GIZ');
});

test('before anything is asked nobody is told anything', async () => {
  loaded.state = fold([...STARTED, entered('3.2')]);
  parts.follow(loaded.state);
  await everybodyServed();
  expect(sent).toEqual([]);
});

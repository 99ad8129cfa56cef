import { expect, test } from 'vitest';
import type { Answer } from '#lib/workshop/answers.ts';
import type { ActivityView } from '#lib/workshop/views/activity.ts';
import type { Mine } from '#lib/workshop/views/mine.ts';
import { isGiven, ownWork, slotOf, type Unsent } from './own-work.ts';

const view = { id: '3.2', phaseIndex: 0, round: 1 } as ActivityView;
const entry = { id: 'a', text: 'SEDATU', detail: null, category: null, basedOn: null };
const mine: Mine = {
  activity: '3.2',
  phaseIndex: 0,
  round: 1,
  entries: [entry],
  ballots: [{ kind: 'place', item: 'one', cell: { x: 1, y: 2 } }],
  cards: [],
  seed: 7,
  late: [],
};
const write = (id: string, text: string): Answer => ({
  kind: 'write',
  entry: id,
  text,
  detail: null,
  category: null,
  basedOn: null,
});
const unsent = (answer: Answer, question = {}): Unsent => ({
  activity: '3.2',
  phase: 0,
  round: 1,
  ...question,
  answer,
});

test('what waits to be sent stands over what the server has, and says so', () => {
  const work = ownWork(view, mine, [
    unsent(write('a', 'SEDATU y CONAVI')),
    unsent(write('b', 'Universidades')),
    unsent({ kind: 'place', item: 'one', cell: null }),
  ]);
  expect(work?.entries).toEqual([
    { ...entry, text: 'SEDATU y CONAVI', keeping: 'pending' },
    { ...entry, id: 'b', text: 'Universidades', keeping: 'pending' },
  ]);
  expect(work?.ballots.get('one')).toEqual({
    ballot: { kind: 'place', item: 'one', cell: null },
    keeping: 'pending',
  });
});

test('the last of several unsent counts, and a withdrawal takes out', () => {
  const work = ownWork(view, mine, [
    unsent(write('b', 'Uno')),
    unsent(write('b', 'Dos')),
    unsent({ kind: 'withdraw', entry: 'a' }),
  ]);
  expect(work?.entries.map(({ text }) => text)).toEqual(['Dos']);
});

test('answers to other questions stay out', () => {
  const elsewhere = [{ activity: '3.3' }, { phase: 1 }, { round: 2 }];
  const work = ownWork(
    view,
    mine,
    elsewhere.map((question) => unsent(write('b', 'Otro'), question)),
  );
  expect(work?.entries).toEqual([{ ...entry, keeping: 'saved' }]);
});

test('there is no work while the own part is about another question', () => {
  expect(ownWork(view, null, [])).toBeNull();
  expect(ownWork({ ...view, phaseIndex: 1 }, mine, [])).toBeNull();
  expect(ownWork({ ...view, round: 2 }, mine, [])).toBeNull();
});

test('an answer is given whatever its key order and outer spaces, and not when it differs', () => {
  const work = ownWork(view, mine, []);
  if (!work) throw new Error('no work');
  const { kind, ...rest } = write('a', ' SEDATU ') as Extract<Answer, { kind: 'write' }>;
  expect(isGiven(work, { ...rest, kind })).toBe(true);
  expect(isGiven(work, write('a', 'SEDATU.'))).toBe(false);
  expect(isGiven(work, { kind: 'place', item: 'one', cell: { x: 1, y: 2 } })).toBe(true);
  expect(isGiven(work, { kind: 'place', item: 'one', cell: { x: 2, y: 2 } })).toBe(false);
  expect(isGiven(work, { kind: 'withdraw', entry: 'a' })).toBe(false);
});

test('a slot is one per entry, per item, or per question', () => {
  expect(slotOf(write('a', 'x'))).toBe(slotOf({ kind: 'withdraw', entry: 'a' }));
  expect(slotOf({ kind: 'place', item: 'one', cell: null })).toBe('place:one');
  expect(slotOf({ kind: 'order', items: ['one'] })).toBe('order:');
});

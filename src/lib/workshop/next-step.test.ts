import { describe, expect, test } from 'vitest';
import { MAX_ITEMS } from './agenda.ts';
import { decide } from './decide/decide.ts';
import type { WorkshopEvent } from './events.ts';
import { nextStep } from './next-step.ts';
import {
  answered,
  approved,
  closed,
  created,
  entered,
  opened,
  STARTED,
  wrote,
} from './testing/facts.ts';
import { fold } from './testing/given.ts';
import { facilitatorView } from './views/facilitator.ts';

const next = (...events: WorkshopEvent[]) => nextStep(fold(events));
const revealed = (activity: string): WorkshopEvent => ({ type: 'resultsRevealed', activity });
const skipped = (activity: string): WorkshopEvent => ({ type: 'activitySkipped', activity });
const CLOUD = [...STARTED, entered('3.2'), opened('3.2'), wrote('3.2', 'ana', 'GIZ')];

test('[N1] open, close, reveal, and on', () => {
  const rating = [...STARTED, entered('1.1')];
  expect(next(created())).toMatchObject({ action: 'open', activity: '0', phase: 'present' });
  expect(next(...rating)).toMatchObject({ action: 'open', activity: '1.1', phase: 'rate' });
  expect(next(...rating, opened('1.1'))).toMatchObject({ action: 'close', activity: '1.1' });
  const closedOne = [...rating, opened('1.1'), closed('1.1')];
  expect(next(...closedOne)).toMatchObject({ action: 'reveal', activity: '1.1' });
  expect(next(...closedOne, revealed('1.1'))).toMatchObject({ action: 'enter', activity: '1.2' });
});

const VOTED = [
  ...STARTED,
  ...['a', 'b', 'c'].map((id) => wrote('1.3', 'ana', `Borrador ${id}`, id)),
  approved('1.3', 'a', 'b', 'c'),
  entered('1.4'),
  opened('1.4', 1, ['a', 'b', 'c']),
];
const choose = (author: string, item: string, round = 1): WorkshopEvent =>
  answered('1.4', author, { kind: 'choose', choice: { item } }, { phase: 1, round });

test('[N2] a final vote that adopts nothing is taken once more between the first two', () => {
  const votes = ['d', 'e'].map((author) => choose(author, 'b'));
  const split = [
    ...VOTED,
    choose('ana', 'a'),
    choose('beto', 'a'),
    ...votes,
    choose('caro', 'c'),
    closed('1.4'),
    revealed('1.4'),
  ];
  expect(next(...split)).toMatchObject({
    action: 'runoff',
    count: 2,
    command: { items: ['a', 'b'] },
  });
  const again = [
    ...split,
    opened('1.4', 1, ['a', 'b'], 2),
    choose('ana', 'a', 2),
    choose('beto', 'b', 2),
    closed('1.4'),
    revealed('1.4'),
  ];
  expect(next(...again)).toMatchObject({ action: 'choose', activity: '1.4', command: null });
});

test('[N3] what a later activity waits for is carried over first', () => {
  expect(next(...CLOUD, closed('3.2'))).toMatchObject({
    action: 'carry',
    count: 1,
    command: { items: ['GIZ'] },
  });
  expect(next(...CLOUD, closed('3.2'), approved('3.2', 'GIZ'))).toMatchObject({
    action: 'enter',
    activity: '3.3',
  });
  const adopted = [
    ...VOTED,
    choose('ana', 'a'),
    choose('beto', 'a'),
    closed('1.4'),
    revealed('1.4'),
  ];
  expect(next(...adopted)).toMatchObject({ action: 'carry', command: { items: ['a'] } });
  expect(next(...adopted, approved('1.4', 'a'))).toMatchObject({
    action: 'open',
    phase: 'endorse',
  });
});

test('[N4] where ties or the limit leave no outcome to propose, the facilitator chooses', () => {
  const terms = Array.from({ length: 16 }, (_, index) =>
    wrote('3.2', `p${index}`, `término ${index}`),
  );
  const tied = [...STARTED, entered('3.2'), opened('3.2'), ...terms, closed('3.2')];
  expect(next(...tied)).toMatchObject({ action: 'choose', activity: '3.2', command: null });
  const hidden: WorkshopEvent = { type: 'itemHidden', activity: '1.4', item: 'a' };
  const gone = [
    ...VOTED,
    choose('ana', 'a'),
    choose('beto', 'a'),
    closed('1.4'),
    revealed('1.4'),
    hidden,
  ];
  expect(next(...gone).action).not.toBe('open');
});

test('[N5] what has nothing to judge, and what is skipped, is passed over', () => {
  expect(next(...STARTED, entered('2.3'))).toMatchObject({ action: 'enter', activity: '3.1' });
  const nobodyWrote = [...STARTED, entered('1.2'), opened('1.2'), closed('1.2'), revealed('1.2')];
  expect(next(...nobodyWrote)).toMatchObject({ action: 'enter', activity: '1.3' });
  const rated = [...STARTED, entered('1.1'), opened('1.1'), closed('1.1'), revealed('1.1')];
  expect(next(...rated, skipped('1.2'), skipped('1.3'))).toMatchObject({
    action: 'enter',
    activity: '1.4',
  });
});

test('[N6] after the last activity comes the end, after the end nothing', () => {
  const last = [...STARTED, entered('C'), opened('C'), closed('C'), revealed('C')];
  expect(next(...last)).toMatchObject({ action: 'end', command: { type: 'endWorkshop' } });
  expect(next(...last, { type: 'workshopEnded' })).toMatchObject({ action: 'none', command: null });
});

describe('more drafts than a vote takes', () => {
  const draft = (index: number) => wrote('1.3', `p${index}`, `borrador ${index}`, `b${index}`);
  const written = [
    ...STARTED,
    ...['x', 'y'].map((id) => wrote('1.2', 'ana', `finalista ${id}`, id)),
    approved('1.2', 'x', 'y'),
    entered('1.3'),
    opened('1.3'),
    ...Array.from({ length: MAX_ITEMS }, (_, index) => draft(index)),
  ];
  const closedWith = (...more: WorkshopEvent[]) =>
    fold([...written, ...more, closed('1.3'), revealed('1.3')]);

  test('[N8] the facilitator picks those that the vote is opened with', () => {
    const workshop = closedWith(draft(MAX_ITEMS));
    expect(nextStep(workshop)).toMatchObject({
      ...{ action: 'pick', activity: '1.3', phase: 'vote' },
      ...{ count: MAX_ITEMS, command: null },
    });
    const { activity } = facilitatorView(workshop, new Map());
    const ids = activity?.crowded?.items.map(({ id }) => id) ?? [];
    expect(ids.toSorted()).toEqual(
      Array.from({ length: MAX_ITEMS + 1 }, (_, index) => `b${index}`).toSorted(),
    );
    const items = ids.slice(-MAX_ITEMS);
    const phase = activity?.crowded?.phase ?? -1;
    const decision = decide(
      workshop,
      { type: 'openPhase', activity: '1.3', phase, items },
      { atMs: 0, actor: { role: 'facilitator', id: 'f' }, connected: 0, id: 'o' },
    );
    expect(decision).toMatchObject({ ok: true, events: [{ type: 'phaseOpened', items }] });
  });

  test('[N8] as many as a vote takes are all put before the room', () => {
    const workshop = closedWith();
    expect(nextStep(workshop)).toMatchObject({ action: 'open', command: { items: null } });
    expect(facilitatorView(workshop, new Map()).activity?.crowded).toBeNull();
  });
});

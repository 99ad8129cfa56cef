import { expect, test } from 'vitest';
import { MINUTE_MS } from '../clock.ts';
import type { WorkshopEvent } from '../events.ts';
import {
  approved,
  closed,
  created,
  entered,
  joined,
  opened,
  STARTED,
  wrote,
} from '../testing/facts.ts';
import { given, NOW_MS } from '../testing/given.ts';
import { evolve } from '../evolve/evolve.ts';
import { emptyWorkshop } from '../state.ts';

const open = (activity: string, phase = 0, items: readonly string[] | null = null) =>
  ({ type: 'openPhase', activity, phase, items }) as const;
const IN_0 = [...STARTED, entered('0'), opened('0')];
const CLOUDED = [
  ...STARTED,
  entered('3.2'),
  opened('3.2'),
  wrote('3.2', 'ana', 'GIZ'),
  wrote('3.2', 'beto', 'BID'),
];
const CARRIED = [...CLOUDED, closed('3.2'), approved('3.2', 'GIZ', 'BID'), entered('3.3')];

test('[R1] one phase is open at a time', () => {
  given(IN_0).when(open('1.1')).thenRefused('already-open');
  given(IN_0).when(open('0')).thenRefused('already-open');
  given(IN_0).when({ type: 'enterActivity', activity: '1.1' }).thenRefused('activity-open');
  given(IN_0, closed('0'))
    .when({ type: 'closePhase', activity: '0' })
    .thenRefused('activity-not-open');
});

test('[R2] entering an activity leaves the one before', () => {
  const workshop = emptyWorkshop();
  const at: [WorkshopEvent, number][] = [
    [created(), 0],
    [entered('0'), 1000],
    [entered('1.1'), 4000],
  ];
  for (const [event, atMs] of at) evolve(workshop, event, atMs);
  expect(workshop.current).toBe('1.1');
  expect(workshop.activities.get('0')?.stays).toEqual([{ enteredAtMs: 1000, leftAtMs: 4000 }]);
  expect(workshop.activities.get('1.1')?.stays).toEqual([{ enteredAtMs: 4000, leftAtMs: null }]);
});

test('[R3] opening a phase enters its activity', () => {
  given(STARTED, entered('0'))
    .when(open('3.2'))
    .then({ type: 'activityEntered', activity: '3.2' }, { type: 'phaseOpened', activity: '3.2' });
  given(STARTED, entered('3.2')).when(open('3.2')).then({ type: 'phaseOpened' });
});

test('[R4] what is judged are items: some, each once, fifteen at most', () => {
  given(CARRIED)
    .when(open('3.3'))
    .then({ type: 'phaseOpened', items: ['GIZ', 'BID'] });
  given(STARTED, entered('3.3')).when(open('3.3')).thenRefused('no-items');
  given(CARRIED)
    .when(open('3.3', 0, []))
    .thenRefused('no-items');
  given(CARRIED)
    .when(open('3.3', 0, ['OTRO']))
    .thenRefused('unknown-item');
  given(CARRIED)
    .when(open('3.3', 0, ['GIZ', 'GIZ']))
    .thenRefused('duplicate-choice');
  const drafts = Array.from({ length: 16 }, (_, index) =>
    wrote('1.2', `p${index}`, `borrador ${index}`),
  );
  given(STARTED, entered('1.2'), drafts).when(open('1.2', 1)).then({ type: 'phaseOpened' });
  const second = Array.from({ length: 16 }, (_, index) =>
    wrote('1.3', `p${index}`, `borrador ${index}`),
  );
  given(STARTED, entered('1.3'), second).when(open('1.3', 1)).thenRefused('too-many-items', 15);
  given(STARTED, entered('1.3'), second)
    .when(open('1.3', 1, ['borrador 1', 'borrador 2']))
    .then({ type: 'phaseOpened', items: ['borrador 1', 'borrador 2'] });
});

test('[R5] [B7] a phase opened again is a new round without ballots', () => {
  const place = { kind: 'place', item: 'GIZ', cell: { x: 1, y: 1 } } as const;
  const round1 = [opened('3.3', 0, ['GIZ', 'BID']), answerOf(place), closed('3.3')];
  const after = given(CARRIED, round1)
    .when(open('3.3', 0, ['BID']))
    .then({ type: 'phaseOpened', round: 2, items: ['BID'] });
  const boxes = after.activities.get('3.3')?.boxes;
  expect([boxes?.get('0.1')?.size, boxes?.get('0.2')?.size]).toEqual([1, 0]);
});

test('[R6] a phase reopened goes on with the same question', () => {
  const place = { kind: 'place', item: 'GIZ', cell: { x: 1, y: 1 } } as const;
  const before = [opened('3.3', 0, ['GIZ', 'BID']), answerOf(place), closed('3.3')];
  const reopen = { type: 'reopenPhase', activity: '3.3', minutes: 2 } as const;
  const after = given(CARRIED, before)
    .when(reopen)
    .then({
      type: 'phaseReopened',
      clock: { status: 'running', deadlineMs: NOW_MS + 2 * MINUTE_MS },
    });
  const activity = after.activities.get('3.3');
  expect(activity).toMatchObject({ status: 'open', phase: 0, round: 1 });
  expect(activity?.openings.at(-1)?.items).toEqual(['GIZ', 'BID']);
  expect(activity?.boxes.get('0.1')?.size).toBe(1);
  given(CARRIED, before)
    .when({ ...reopen, minutes: 0 })
    .thenRefused('out-of-range');
  given(CARRIED).when(reopen).thenRefused('activity-not-open');
  given(IN_0)
    .when({ ...reopen, activity: '0' })
    .thenRefused('already-open');
});

test('[R7] each opening and each close takes the roll', () => {
  const roll = { eligible: 3, connected: 2 };
  given(STARTED, entered('0'))
    .when(open('0'), { connected: 2 })
    .then({ type: 'phaseOpened', roll });
  const after = given(IN_0, joined('dora'))
    .when({ type: 'closePhase', activity: '0' }, { connected: 4 })
    .then({ type: 'phaseClosed', roll: { eligible: 4, connected: 4 } });
  expect(after.activities.get('0')?.openings).toMatchObject([
    { opened: { eligible: 3 }, closed: { eligible: 4 }, closedAtMs: NOW_MS },
  ]);
});

test('[R8] opening hides results', () => {
  const revealed = { type: 'resultsRevealed', activity: '3.3' } as const;
  const shown = [...CARRIED, opened('3.3', 0, ['GIZ']), closed('3.3'), revealed];
  for (const command of [
    open('3.3'),
    { type: 'reopenPhase', activity: '3.3', minutes: 1 } as const,
  ]) {
    const type = command.type === 'openPhase' ? 'phaseOpened' : 'phaseReopened';
    expect(given(shown).when(command).then({ type }).activities.get('3.3')?.revealed).toBe(false);
  }
});

test('[R9] what is unknown is refused by name', () => {
  given(STARTED).when(open('9.9')).thenRefused('unknown-activity');
  given(STARTED).when(open('0', 3)).thenRefused('phase-unknown');
});

test('[R10] the room does not enter where it is', () => {
  given(STARTED, entered('0'))
    .when({ type: 'enterActivity', activity: '0' })
    .thenRefused('already-so');
  given(STARTED).when({ type: 'enterActivity', activity: '0' }).then({ type: 'activityEntered' });
});

test('[X2] closing a phase of an anonymous workshop seals its answers', () => {
  const close = { type: 'closePhase', activity: '0' } as const;
  given(created('anonymous'), opened('0'))
    .when(close)
    .then({ type: 'phaseClosed' }, { type: 'answersSealed' });
  given(created('pseudonymous'), opened('0')).when(close).then({ type: 'phaseClosed' });
});

function answerOf(answer: { kind: 'place'; item: string; cell: { x: 1; y: 1 } }): WorkshopEvent {
  return {
    type: 'answerGiven',
    activity: '3.3',
    phase: 0,
    round: 1,
    author: 'ana',
    answer,
    item: null,
    onBehalf: false,
  };
}

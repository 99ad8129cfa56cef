import { expect, test } from 'vitest';
import type { Activity } from '../agenda.ts';
import { closed, created, entered, opened, STARTED } from '../testing/facts.ts';
import { given } from '../testing/given.ts';
import { framingTheOpportunity } from '../templates/framing-the-opportunity.ts';

const plan = framingTheOpportunity(120).activities;
const planOf = (id: string): Activity => plan.find((one) => one.id === id) ?? ({} as Activity);
const RUNNING = [...STARTED, entered('1.1'), opened('1.1'), closed('1.1')];

test('[A1] a new activity stands before the one named, or last', () => {
  const extra = { ...planOf('2.1'), id: 'extra' };
  const before = given(RUNNING).when({ type: 'addActivity', activity: extra, before: '1.2' });
  expect(before.then({ type: 'activityAdded' }).order.slice(0, 4)).toEqual([
    '0',
    '1.1',
    'extra',
    '1.2',
  ]);
  const last = given(RUNNING).when({ type: 'addActivity', activity: extra, before: null });
  expect(last.then({ type: 'activityAdded' }).order.at(-1)).toBe('extra');
  given(RUNNING)
    .when({ type: 'addActivity', activity: extra, before: '1.1' })
    .thenRefused('activity-started');
  given(RUNNING)
    .when({ type: 'addActivity', activity: extra, before: 'nowhere' })
    .thenRefused('unknown-activity');
});

test('[A2] ids are given once, and sources exist', () => {
  const { when } = given(created());
  when({ type: 'addActivity', activity: planOf('2.1'), before: null }).thenRefused('already-so');
  const orphan = { ...planOf('2.3'), id: 'orphan', source: 'nowhere' } as Activity;
  when({ type: 'addActivity', activity: orphan, before: null }).thenRefused('unknown-activity');
  const lost = { ...planOf('2.3'), source: 'nowhere' } as Activity;
  when({ type: 'changeActivity', activity: lost }).thenRefused('unknown-activity');
});

test('[A3] what has started does not change, nor does a kind', () => {
  const { when } = given(RUNNING);
  when({ type: 'changeActivity', activity: planOf('1.1') }).thenRefused('activity-started');
  when({ type: 'changeActivity', activity: { ...planOf('2.1'), id: '2.2' } }).thenRefused(
    'invalid',
  );
  when({ type: 'changeActivity', activity: { ...planOf('2.1'), id: 'none' } }).thenRefused(
    'unknown-activity',
  );
  const longer = { ...planOf('2.1'), plenaryMinutes: 3 };
  const changed = when({ type: 'changeActivity', activity: longer }).then({
    type: 'activityChanged',
  });
  expect(changed.activities.get('2.1')?.plan).toEqual(longer);
});

test('[A4] what has not started can be skipped and restored', () => {
  const skipped = [...RUNNING, { type: 'activitySkipped', activity: '2.1' } as const];
  given(RUNNING).when({ type: 'skipActivity', activity: '2.1' }).then({ type: 'activitySkipped' });
  given(RUNNING).when({ type: 'skipActivity', activity: '1.1' }).thenRefused('activity-started');
  given(RUNNING).when({ type: 'restoreActivity', activity: '2.1' }).thenRefused('already-so');
  given(skipped).when({ type: 'skipActivity', activity: '2.1' }).thenRefused('already-so');
  given(skipped).when({ type: 'enterActivity', activity: '2.1' }).thenRefused('activity-skipped');
  given(skipped)
    .when({ type: 'openPhase', activity: '2.1', phase: 0, items: null })
    .thenRefused('activity-skipped');
  const restored = given(skipped).when({ type: 'restoreActivity', activity: '2.1' });
  expect(restored.then({ type: 'activityRestored' }).activities.get('2.1')?.skipped).toBe(false);
});

test('[A5] a new order keeps every activity, and in place what has started', () => {
  const { when, workshop } = given(RUNNING);
  const swapped = (a: string, b: string): string[] =>
    workshop.order.map((id) => (id === a ? b : id === b ? a : id));
  const moved = when({ type: 'reorderAgenda', order: swapped('3.1', '4.1') });
  expect(moved.then({ type: 'agendaReordered' }).order).toEqual(swapped('3.1', '4.1'));
  when({ type: 'reorderAgenda', order: swapped('1.1', '1.2') }).thenRefused('activity-started');
  when({ type: 'reorderAgenda', order: workshop.order.slice(1) }).thenRefused('invalid');
  when({ type: 'reorderAgenda', order: [...workshop.order.slice(1), 'C'] }).thenRefused('invalid');
  when({ type: 'reorderAgenda', order: [...workshop.order.slice(1), 'new'] }).thenRefused(
    'unknown-activity',
  );
});

test('[A6] a note is written at any time', () => {
  const noted = given(STARTED, entered('0'), opened('0')).when({
    type: 'writeNote',
    activity: '5.2',
    note: 'Faltó tiempo',
  });
  expect(noted.then({ type: 'noteWritten' }).activities.get('5.2')?.note).toBe('Faltó tiempo');
});

import { expect, test } from 'vitest';
import type { Activity, Cloud } from '../agenda.ts';
import type { WorkshopEvent } from '../events.ts';
import { newActivityState } from '../state.ts';
import { framingTheOpportunity } from '../templates/framing-the-opportunity.ts';
import {
  answered,
  approved,
  closed,
  created,
  entered,
  joined,
  opened,
  STARTED,
  wrote,
} from '../testing/facts.ts';
import { fold } from '../testing/given.ts';
import { isVisible } from '../visibility.ts';
import { facilitatorView } from './facilitator.ts';
import { mineOf, ownAnswers } from './mine.ts';
import { participantView } from './participant.ts';
import { stageView } from './stage.ts';

const NAMES = new Map([['ana', 'Ana María']]);
const CLOUD = [
  entered('3.2'),
  opened('3.2'),
  wrote('3.2', 'ana', 'GIZ'),
  wrote('3.2', 'ana', 'BID'),
];
const MATRIX = [
  ...CLOUD,
  closed('3.2'),
  approved('3.2', 'GIZ', 'BID'),
  entered('3.3'),
  opened('3.3', 0, ['GIZ', 'BID']),
];
const place = (author: string, item: string): WorkshopEvent =>
  answered('3.3', author, { kind: 'place', item, cell: { x: 5, y: 5 } });
const revealed = (activity: string): WorkshopEvent => ({ type: 'resultsRevealed', activity });
const hidden = (activity: string): WorkshopEvent => ({ type: 'resultsHidden', activity });
const seen = (...events: WorkshopEvent[]) =>
  participantView(fold([...STARTED, ...events])).activity;

test('[V1] a live cloud is always seen, one on reveal only while revealed', () => {
  expect(seen(...CLOUD)?.results).toMatchObject({ type: 'terms', voters: 1 });
  const live =
    framingTheOpportunity(120).activities.find((one): one is Cloud => one.id === '3.2') ??
    expect.fail();
  const onReveal: Activity = { ...live, visibility: 'on-reveal' };
  const change: WorkshopEvent = { type: 'activityChanged', activity: onReveal };
  expect(seen(change, ...CLOUD)?.results).toBeNull();
  expect(seen(change, ...CLOUD, revealed('3.2'))?.results).toMatchObject({ type: 'terms' });
  expect(isVisible(newActivityState(live))).toBe(false);
});

test('[V2] other results are seen while revealed', () => {
  const placed = [...MATRIX, place('ana', 'GIZ'), closed('3.3')];
  expect(seen(...placed)).toMatchObject({ revealed: false, results: null });
  expect(seen(...placed, revealed('3.3'))?.results).toMatchObject({
    type: 'placements',
    voters: 1,
  });
  expect(seen(...placed, revealed('3.3'), hidden('3.3'))?.results).toBeNull();
});

test('[V3] the room sees no activity before the start or after the end', () => {
  expect(participantView(fold([created(), joined('ana')]))).toMatchObject({
    status: 'prepared',
    activity: null,
  });
  expect(participantView(fold([...STARTED, entered('0')]))).toMatchObject({
    status: 'running',
    activity: { id: '0' },
  });
  const ended = stageView(fold([...STARTED, entered('0'), { type: 'workshopEnded' }]));
  expect(ended).toMatchObject({ status: 'ended', activity: null });
});

test('[V4] what is asked about, and drafts to start from, are seen', () => {
  expect(seen(...MATRIX)?.items).toEqual([
    { id: 'GIZ', label: 'GIZ' },
    { id: 'BID', label: 'BID' },
  ]);
  const drafts = [wrote('1.2', 'beto', 'Borrador b', 'b'), wrote('1.2', 'ana', 'Borrador a', 'a')];
  const second = [...drafts, entered('1.3'), opened('1.3')];
  expect(seen(...second)?.drafts.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(
    seen(...drafts, approved('1.2', 'b'), ...second.slice(2))?.drafts.map(({ id }) => id),
  ).toEqual(['b']);
});

test('[V11] the form of an ordering has a place for each of seven items or fewer, else five', () => {
  const places = (count: number) => {
    const items = Array.from({ length: count }, (_, index) => `f${index}`);
    const form = seen(entered('2.3'), opened('2.3', 0, items))?.form;
    return form?.type === 'order' ? form.places : expect.fail();
  };
  expect([3, 5, 6, 7, 8, 15].map(places)).toEqual([5, 5, 6, 7, 5, 5]);
});

test('[V5] what is hidden is not among the drafts', () => {
  const drafts = [wrote('1.2', 'beto', 'Borrador b', 'b'), wrote('1.2', 'ana', 'Borrador a', 'a')];
  const hide: WorkshopEvent = { type: 'itemHidden', activity: '1.2', item: 'a' };
  expect(seen(...drafts, hide, entered('1.3'), opened('1.3'))?.drafts.map(({ id }) => id)).toEqual([
    'b',
  ]);
});

test('[V6] progress counts who has answered, of the voters', () => {
  const progress = (...events: WorkshopEvent[]) =>
    stageView(fold([...STARTED, ...events])).progress;
  expect(progress(entered('0'), opened('0'))).toBeNull();
  expect(progress(...CLOUD)).toEqual({ answered: 1, of: 3 });
  expect(progress(...MATRIX, place('ana', 'GIZ'))).toEqual({ answered: 0, of: 3 });
  expect(progress(...MATRIX, place('ana', 'GIZ'), place('ana', 'BID'))).toEqual({
    answered: 1,
    of: 3,
  });
  expect(progress(...MATRIX, closed('3.3'), joined('dora'))).toEqual({ answered: 0, of: 3 });
});

test('[V6] observers and whoever was removed are not among those who have answered', () => {
  const progress = (...events: WorkshopEvent[]) =>
    stageView(fold([...STARTED, joined('olga', { observer: true }), ...events])).progress;
  const removed: WorkshopEvent = {
    type: 'participantRemoved',
    participant: 'beto',
    observer: false,
  };
  const written = [...CLOUD, wrote('3.2', 'beto', 'ONU'), wrote('3.2', 'olga', 'BM')];
  expect(progress(...written)).toEqual({ answered: 2, of: 3 });
  expect(progress(...written, removed)).toEqual({ answered: 1, of: 2 });
  expect(progress(...written, closed('3.2'), removed)).toEqual({ answered: 2, of: 3 });
});

test('[V9] what is a person’s own goes to them alone', () => {
  const workshop = fold([...STARTED, ...MATRIX, place('ana', 'GIZ'), place('beto', 'BID')]);
  const matrix = workshop.activities.get('3.3') ?? expect.fail();
  const cloud = workshop.activities.get('3.2') ?? expect.fail();
  expect(mineOf(workshop, matrix, 'ana').ballots).toEqual([
    { kind: 'place', item: 'GIZ', cell: { x: 5, y: 5 } },
  ]);
  expect(mineOf(workshop, cloud, 'beto').entries).toEqual([]);
  expect(mineOf(workshop, cloud, 'ana').entries.map(({ text }) => text)).toEqual(['GIZ', 'BID']);
  expect(ownAnswers(workshop, matrix, 'beto').ballots).toHaveLength(1);
  expect(mineOf(workshop, matrix, 'ana').seed).not.toBe(mineOf(workshop, matrix, 'beto').seed);
});

test('[X3] in anonymous mode no view names an author or says when answers came', () => {
  const events = (mode: 'named' | 'anonymous'): WorkshopEvent[] => [
    created(mode),
    joined(mode === 'anonymous' ? null : 'ana'),
    ...CLOUD,
    closed('3.2'),
  ];
  const activityIn = (mode: 'named' | 'anonymous') =>
    facilitatorView(fold(events(mode)), NAMES).activity;
  const named = activityIn('named');
  expect(named?.items.flatMap((item) => item.entries.map(({ author }) => author))).toEqual([
    'Ana María',
    'Ana María',
  ]);
  expect(named?.answersPerMinute).toHaveLength(1);
  const anonymous = activityIn('anonymous');
  expect(anonymous?.items.flatMap((item) => item.entries.map(({ author }) => author))).toEqual([
    null,
    null,
  ]);
  expect(anonymous?.answersPerMinute).toEqual([]);
  expect(facilitatorView(fold(events('anonymous')), NAMES).people).toEqual([]);
});

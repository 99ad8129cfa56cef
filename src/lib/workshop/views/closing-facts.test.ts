import { expect, test } from 'vitest';
import type { WorkshopEvent } from '../events.ts';
import { answered, approved, closed, entered, opened, STARTED, wrote } from '../testing/facts.ts';
import { FACTORS, PEOPLE, placed } from '../testing/decided.ts';
import { fold } from '../testing/given.ts';
import { stageView } from './stage.ts';

const ENDED: WorkshopEvent = { type: 'workshopEnded' };
const revealed = (activity: string): WorkshopEvent => ({ type: 'resultsRevealed', activity });
const closingOf = (...events: WorkshopEvent[]) => stageView(fold([...STARTED, ...events])).closing;

test('[V13] nothing closes before the end', () => {
  expect(closingOf(...FACTORS, revealed('2.3'))).toBeNull();
});

test('[V13] after the end the stage sees what each step came to, of what was revealed', () => {
  const played = [...FACTORS, ...placed('3.3', PEOPLE), ...placed('4.3', PEOPLE)];
  const shown = [revealed('2.3'), revealed('3.3'), revealed('4.3')];
  expect(closingOf(...played, ...shown, ENDED)).toMatchObject({
    factors: [{ label: 'Factor a' }, { label: 'Factor b' }, { label: 'Factor c' }],
    keyPlayers: [{ label: 'GIZ' }],
    highRisks: [{ label: 'GIZ', count: 5, of: 5 }],
    activities: null,
  });
  expect(closingOf(...played, ENDED)).toMatchObject({
    factors: null,
    keyPlayers: null,
    highRisks: null,
  });
});

test('[V13] an order that nobody shares is told as such', () => {
  expect(closingOf(...FACTORS, revealed('2.3'), ENDED)?.factorsShared).toBe(true);
  const turned = PEOPLE.map((author, at) => {
    const items = ['a', 'b', 'c', 'd'];
    const order = [...items.slice(at % 4), ...items.slice(0, at % 4)];
    return answered('2.3', author, { kind: 'order', items: order });
  });
  const unshared = [...FACTORS.slice(0, -1), ...turned, closed('2.3'), revealed('2.3'), ENDED];
  expect(closingOf(...unshared)?.factorsShared).toBe(false);
});

test('[V13] places in a matrix are said only of five ratings or more', () => {
  const four = PEOPLE.slice(0, 4);
  const few = [...placed('3.3', four), revealed('3.3'), ...placed('4.3', four), revealed('4.3')];
  expect(closingOf(...few, ENDED)).toMatchObject({ keyPlayers: 'too-few', highRisks: 'too-few' });
});

test('[V13] none is not the same as not known', () => {
  const low = PEOPLE.map((author) =>
    answered('3.3', author, { kind: 'place', item: 'BID', cell: { x: 1, y: 1 } }),
  );
  const asked = [wrote('3.2', 'ana', 'BID'), approved('3.2', 'BID'), entered('3.3')];
  const played = [...asked, opened('3.3', 0, ['BID']), ...low, closed('3.3'), revealed('3.3')];
  expect(closingOf(...played, ENDED)).toMatchObject({ keyPlayers: [], highRisks: null });
});

test('[V13] of the closing activities those agreed on are seen, or else all, with the people behind each', () => {
  const cloud = [
    entered('5.2'),
    opened('5.2'),
    wrote('5.2', 'ana', 'Estatutos'),
    wrote('5.2', 'beto', 'Cuotas'),
    closed('5.2'),
  ];
  const activities = (...events: WorkshopEvent[]) =>
    closingOf(...cloud, ...events, ENDED)?.activities;
  expect(activities()).toHaveLength(2);
  expect(activities(approved('5.2', 'Cuotas'))).toMatchObject([
    { label: 'Cuotas', count: 1, of: 2 },
  ]);
});

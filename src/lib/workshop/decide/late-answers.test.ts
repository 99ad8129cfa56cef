import { expect, test } from 'vitest';
import type { WorkshopEvent } from '../events.ts';
import { termResults } from '../activities/terms.ts';
import type { ActivityState, Workshop } from '../state.ts';
import { closed, entered, opened, STARTED, write, wrote } from '../testing/facts.ts';
import { by, given } from '../testing/given.ts';
import { mineOf } from '../views/mine.ts';

const CLOSED = [
  ...STARTED,
  entered('3.2'),
  opened('3.2'),
  wrote('3.2', 'ana', 'GIZ'),
  closed('3.2'),
];
const question = { activity: '3.2', phase: 0, round: 1 };
const send = (text: string, entry = 'late') =>
  ({ type: 'giveAnswer', ...question, answer: write(entry, text) }) as const;
const setAside = (
  author: string,
  text: string,
  late: string,
  entry = `${author}.${text}`,
): WorkshopEvent => ({
  type: 'answerSetAside',
  late,
  ...question,
  author,
  answer: write(entry, text),
  item: late,
  onBehalf: false,
});
const admit = (late: string) => ({ type: 'admitLateAnswer', activity: '3.2', late }) as const;
const admitted = (late: string): WorkshopEvent => ({
  type: 'lateAnswerAdmitted',
  activity: '3.2',
  late,
});
const cloud = (workshop: Workshop): ActivityState =>
  workshop.activities.get('3.2') ?? expect.fail();

test('[L1] what comes after the close is kept apart', () => {
  const after = given(CLOSED)
    .when(send('BID'), by('beto'))
    .then({ type: 'answerSetAside', late: 'fresh', author: 'beto' });
  expect(termResults(after, cloud(after))).toMatchObject({ voters: 1, terms: [{ label: 'GIZ' }] });
});

test('[L2] admitted, it counts, once', () => {
  const after = given(CLOSED, setAside('beto', 'BID', 'l1'))
    .when(admit('l1'))
    .then({ type: 'lateAnswerAdmitted' });
  expect(termResults(after, cloud(after))).toMatchObject({
    voters: 2,
    terms: [{ label: 'BID' }, { label: 'GIZ' }],
  });
  given(CLOSED, setAside('beto', 'BID', 'l1'), admitted('l1'))
    .when(admit('l1'))
    .thenRefused('already-so');
  given(CLOSED).when(admit('l1')).thenRefused('not-late');
});

test('[L3] what was never asked is refused', () => {
  given(STARTED, entered('3.2')).when(send('BID'), by('ana')).thenRefused('activity-not-open');
  given(CLOSED)
    .when({ ...send('BID'), round: 2 }, by('ana'))
    .thenRefused('activity-not-open');
});

test('[L4] its author sees it, and nobody else', () => {
  const { workshop } = given(CLOSED, setAside('beto', 'BID', 'l1'));
  expect(mineOf(workshop, cloud(workshop), 'beto').late).toMatchObject([
    { id: 'l1', admitted: false },
  ]);
  expect(mineOf(workshop, cloud(workshop), 'ana').late).toEqual([]);
  const later = given(CLOSED, setAside('beto', 'BID', 'l1'), admitted('l1')).workshop;
  expect(mineOf(later, cloud(later), 'beto').late).toMatchObject([{ id: 'l1', admitted: true }]);
});

test('[L5] answers are still kept as late after the end', () => {
  given(CLOSED, { type: 'workshopEnded' })
    .when(send('BID'), by('beto'))
    .then({ type: 'answerSetAside' });
});

test('[L6] a late entry counts for the item of its words', () => {
  const both = [setAside('beto', 'BID', 'l1'), setAside('caro', 'bid', 'l2'), admitted('l1')];
  const after = given(CLOSED, both).when(admit('l2')).then({ type: 'lateAnswerAdmitted' });
  expect(termResults(after, cloud(after))).toMatchObject({
    terms: [{ id: 'l1', people: 2 }, { label: 'GIZ' }],
  });
});

test('[L7] a late entry under another’s id is not admitted', () => {
  const both = [
    setAside('beto', 'BID', 'l1', 'same'),
    setAside('caro', 'ONU', 'l2', 'same'),
    admitted('l1'),
  ];
  given(CLOSED, both).when(admit('l2')).thenRefused('not-yours');
});

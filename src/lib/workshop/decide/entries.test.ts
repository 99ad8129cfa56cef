import { expect, test } from 'vitest';
import type { Answer } from '../answers.ts';
import { termResults } from '../activities/terms.ts';
import { candidatesFor } from '../candidates.ts';
import type { WorkshopEvent } from '../events.ts';
import type { ActivityState, Workshop } from '../state.ts';
import {
  answered,
  approved,
  closed,
  entered,
  opened,
  STARTED,
  write,
  wrote,
} from '../testing/facts.ts';
import { by, given } from '../testing/given.ts';
import { mineOf } from '../views/mine.ts';

const give = (activity: string, answer: Answer, phase = 0, round = 1) =>
  ({ type: 'giveAnswer', activity, phase, round, answer }) as const;
const stateOf = (workshop: Workshop, id: string): ActivityState =>
  workshop.activities.get(id) ?? expect.fail(id);

const CLOUD = [...STARTED, entered('3.2'), opened('3.2')];
const LISTING = [...STARTED, entered('2.2'), opened('2.2')];
const DRAFT = 'Existe la oportunidad de unir a todos los institutos en una red';
const MATRIX = [
  ...CLOUD,
  wrote('3.2', 'ana', 'GIZ'),
  wrote('3.2', 'ana', 'BID'),
  closed('3.2'),
  approved('3.2', 'GIZ', 'BID'),
  entered('3.3'),
  opened('3.3', 0, ['GIZ', 'BID']),
];
const VOTE = [
  ...STARTED,
  entered('1.3'),
  wrote('1.3', 'ana', 'a'),
  wrote('1.3', 'beto', 'b'),
  opened('1.3', 1, ['a', 'b']),
];

test('[E2] empty, too short and too long are refused with the limit', () => {
  given(CLOUD)
    .when(give('3.2', write('e', ' \u200B ')), by('ana'))
    .thenRefused('empty');
  given(CLOUD)
    .when(give('3.2', write('e', 'x')), by('ana'))
    .thenRefused('too-short', 2);
  given(CLOUD)
    .when(give('3.2', write('e', 'x'.repeat(81))), by('ana'))
    .thenRefused('too-long', 80);
  given(CLOUD)
    .when(give('3.2', write('e', '🌳'.repeat(80))), by('ana'))
    .then({ type: 'answerGiven' });
});

const three = ['uno', 'dos', 'tres'].map((text) => wrote('2.2', 'ana', text));

test('[E3] a person has no more entries than allowed; one taken back makes room', () => {
  const fourth = give('2.2', write('e4', 'cuatro'));
  given(LISTING, three).when(fourth, by('ana')).thenRefused('too-many-entries', 3);
  given(LISTING, three).when(fourth, by('beto')).then({ type: 'answerGiven' });
  const withdrawn = answered('2.2', 'ana', { kind: 'withdraw', entry: 'ana.uno' });
  given(LISTING, three, withdrawn).when(fourth, by('ana')).then({ type: 'answerGiven' });
  given(LISTING, three, { type: 'entryErased', activity: '2.2', entry: 'ana.dos' })
    .when(fourth, by('ana'))
    .then({ type: 'answerGiven' });
});

test('[E4] what reads the same counts for one item, by persons', () => {
  const after = given(CLOUD, wrote('3.2', 'ana', 'el Gobierno', 'i1'))
    .when(give('3.2', write('e', ' GOBIERNO ')), by('beto'))
    .then({ type: 'answerGiven', item: 'i1', answer: { text: 'GOBIERNO' } });
  expect(termResults(after, stateOf(after, '3.2'))).toMatchObject({
    voters: 2,
    terms: [{ id: 'i1', people: 2 }],
  });
});

test('[E4] what reads as the facilitator worded an item, or as a finalist, counts for that', () => {
  const reworded: WorkshopEvent = {
    type: 'itemReworded',
    activity: '3.2',
    item: 'i1',
    text: 'Sedatu',
  };
  const worded = [...CLOUD, wrote('3.2', 'ana', 'Secretaría', 'i1'), reworded];
  given(worded)
    .when(give('3.2', write('e', 'SEDATU')), by('beto'))
    .then({ type: 'answerGiven', item: 'i1' });
  given(worded)
    .when(give('3.2', write('e', 'SEDATU')), by('ana'))
    .thenRefused('duplicate');
  const added: WorkshopEvent = { type: 'itemAdded', activity: '3.2', item: 'i2', text: 'BID' };
  given(CLOUD, added)
    .when(give('3.2', write('e', 'bid')), by('beto'))
    .then({ type: 'answerGiven', item: 'i2' });
  const third = [...STARTED, wrote('1.3', 'ana', DRAFT, 'd'), approved('1.3', 'd')];
  const again = given(third, entered('1.4'), opened('1.4'))
    .when(give('1.4', write('e', DRAFT)), by('beto'))
    .then({ type: 'answerGiven', item: 'd' });
  expect(candidatesFor(again, stateOf(again, '1.4'), 'vote')).toEqual(['d']);
});

test('[E5] nobody writes the same twice', () => {
  given(CLOUD, wrote('3.2', 'ana', 'Academia'))
    .when(give('3.2', write('e', 'la academia')), by('ana'))
    .thenRefused('duplicate');
});

test('[E6] written again, an entry counts for its new words only', () => {
  const after = given(CLOUD, wrote('3.2', 'ana', 'GIZ'))
    .when(give('3.2', write('ana.GIZ', 'BID')), by('ana'))
    .then({ type: 'answerGiven', item: 'fresh' });
  expect(termResults(after, stateOf(after, '3.2'))).toMatchObject({
    terms: [{ id: 'fresh', label: 'BID', people: 1 }],
  });
});

test('[E7] only its author touches an entry', () => {
  const mine = given(CLOUD, wrote('3.2', 'ana', 'GIZ'));
  mine.when(give('3.2', write('ana.GIZ', 'BID')), by('beto')).thenRefused('not-yours');
  mine
    .when(give('3.2', { kind: 'withdraw', entry: 'ana.GIZ' }), by('beto'))
    .thenRefused('not-yours');
  mine
    .when(give('3.2', { kind: 'withdraw', entry: 'none' }), by('ana'))
    .thenRefused('unknown-entry');
  const after = mine
    .when(give('3.2', { kind: 'withdraw', entry: 'ana.GIZ' }), by('ana'))
    .then({ type: 'answerGiven' });
  expect(termResults(after, stateOf(after, '3.2'))).toMatchObject({ voters: 0, terms: [] });
});

test('[E8] a second line and a category are taken where there are any', () => {
  const detailed = write('e', 'Plataforma activa', { detail: 'x'.repeat(80) });
  given(LISTING).when(give('2.2', detailed), by('ana')).then({ type: 'answerGiven' });
  given(LISTING)
    .when(give('2.2', { ...detailed, detail: 'x'.repeat(81) }), by('ana'))
    .thenRefused('too-long', 80);
  given(CLOUD).when(give('3.2', detailed), by('ana')).thenRefused('too-long', 0);
  given(CLOUD)
    .when(give('3.2', write('e', 'GIZ', { category: 7 })), by('ana'))
    .then({ type: 'answerGiven' });
  given(CLOUD)
    .when(give('3.2', write('e', 'GIZ', { category: 8 })), by('ana'))
    .thenRefused('out-of-range');
});

test('[E9] an erased entry keeps no words and is not written again', () => {
  const before = given(CLOUD, wrote('3.2', 'ana', 'insulto'));
  const after = before
    .when({ type: 'eraseEntry', activity: '3.2', entry: 'ana.insulto' })
    .then({ type: 'entryErased' });
  const activity = stateOf(after, '3.2');
  expect(activity.entries.get('ana.insulto')).toMatchObject({
    text: '',
    detail: null,
    erased: true,
  });
  expect(termResults(after, activity)).toMatchObject({ voters: 0, terms: [] });
  expect(mineOf(after, activity, 'ana').entries).toEqual([]);
  given(CLOUD, wrote('3.2', 'ana', 'insulto'), {
    type: 'entryErased',
    activity: '3.2',
    entry: 'ana.insulto',
  })
    .when(give('3.2', write('ana.insulto', 'otro')), by('ana'))
    .thenRefused('unknown-entry');
});

test('[E10] words are taken in writing phases only', () => {
  given(MATRIX)
    .when(give('3.3', write('e', 'GIZ')), by('ana'))
    .thenRefused('wrong-answer-kind');
  given(VOTE)
    .when(give('1.3', write('e', DRAFT), 1), by('ana'))
    .thenRefused('wrong-answer-kind');
});

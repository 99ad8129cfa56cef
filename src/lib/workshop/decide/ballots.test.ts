import { expect, test } from 'vitest';
import type { Answer } from '../answers.ts';
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
const DRAFT = 'Existe la oportunidad de unir a todos los institutos en una red';
const STATEMENT = [...STARTED, entered('1.2'), opened('1.2')];
const MATRIX = [
  ...CLOUD,
  wrote('3.2', 'ana', 'GIZ'),
  wrote('3.2', 'ana', 'BID'),
  closed('3.2'),
  approved('3.2', 'GIZ', 'BID'),
  entered('3.3'),
  opened('3.3', 0, ['GIZ', 'BID']),
];
const place = (item: string, x: 1 | 5): Answer => ({ kind: 'place', item, cell: { x, y: 3 } });
const rate = (value: 1 | 5): Answer => ({ kind: 'rate', value, reason: null });
const VOTE = [
  ...STARTED,
  entered('1.3'),
  wrote('1.3', 'ana', 'a'),
  wrote('1.3', 'beto', 'b'),
  opened('1.3', 1, ['a', 'b']),
];

test('[B1] a ballot answers what is asked', () => {
  given(MATRIX)
    .when(give('3.3', place('GIZ', 1)), by('ana'))
    .then({ type: 'answerGiven', author: 'ana' });
  given(MATRIX)
    .when(give('3.3', rate(1)), by('ana'))
    .thenRefused('wrong-answer-kind');
  given(MATRIX)
    .when(give('3.3', { kind: 'order', items: ['GIZ'] }), by('ana'))
    .thenRefused('wrong-answer-kind');
  given(VOTE)
    .when(give('1.3', { kind: 'choose', choice: 'none' }, 1), by('ana'))
    .thenRefused('wrong-answer-kind');
  given(CLOUD)
    .when(give('3.2', { kind: 'approve', items: [] }), by('ana'))
    .thenRefused('wrong-answer-kind');
  given(MATRIX)
    .when(give('3.3', place('GIZ', 1)))
    .thenRefused('not-allowed');
});

test('[B2] it names only what was put before the room, nothing twice', () => {
  given(MATRIX)
    .when(give('3.3', place('ONU', 1)), by('ana'))
    .thenRefused('unknown-item');
  const approve = (...items: string[]) => give('1.3', { kind: 'approve', items }, 1);
  given(VOTE).when(approve('a', 'b'), by('ana')).then({ type: 'answerGiven' });
  given(VOTE).when(approve('a', 'a'), by('ana')).thenRefused('duplicate-choice');
  given(VOTE).when(approve('a', 'z'), by('ana')).thenRefused('unknown-item');
});

test('[B3] a second ballot replaces the first', () => {
  const asked = [...STARTED, entered('1.1'), opened('1.1'), answered('1.1', 'ana', rate(1))];
  const after = given(asked)
    .when(give('1.1', rate(5)), by('ana'))
    .then({ type: 'answerGiven' });
  expect(
    [...(stateOf(after, '1.1').boxes.get('0.1')?.values() ?? [])].map((own) => [...own.values()]),
  ).toEqual([[rate(5)]]);
});

test('[B4] it holds no more than allowed', () => {
  const factors = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const ordering = [...STARTED, entered('2.3'), opened('2.3', 0, factors)];
  given(ordering)
    .when(give('2.3', { kind: 'order', items: factors }), by('ana'))
    .thenRefused('too-many-choices', 5);
  given(ordering)
    .when(give('2.3', { kind: 'order', items: factors.slice(3) }), by('ana'))
    .then({ type: 'answerGiven' });
  // Seven or fewer can be ordered to the last.
  const few = factors.slice(1);
  given([...STARTED, entered('2.3'), opened('2.3', 0, few)])
    .when(give('2.3', { kind: 'order', items: few }), by('ana'))
    .then({ type: 'answerGiven' });
  const endorse = [...STARTED, entered('1.4'), approved('1.4', 'a'), opened('1.4', 2, ['a'])];
  const reason = (text: string) => give('1.4', { kind: 'rate', value: 2, reason: text }, 2);
  given(endorse)
    .when(reason('x'.repeat(201)), by('ana'))
    .thenRefused('too-long', 200);
  given(endorse)
    .when(reason('x'.repeat(200)), by('ana'))
    .then({ type: 'answerGiven' });
});

test('[B5] placements and comments are one a person and item', () => {
  const placed = [answered('3.3', 'ana', place('GIZ', 1)), answered('3.3', 'ana', place('BID', 1))];
  const after = given(MATRIX, placed)
    .when(give('3.3', place('GIZ', 5)), by('ana'))
    .then({ type: 'answerGiven' });
  expect(mineOf(after, stateOf(after, '3.3'), 'ana').ballots).toEqual([
    place('GIZ', 5),
    place('BID', 1),
  ]);
  const reading = [
    ...STATEMENT,
    wrote('1.2', 'ana', DRAFT, 'd'),
    closed('1.2'),
    opened('1.2', 1, ['d']),
  ];
  const comment = (checks: number) =>
    give(
      '1.2',
      {
        kind: 'comment',
        item: 'd',
        checks: Array.from({ length: checks }, () => 'yes' as const),
        keep: ' ',
        change: null,
      },
      1,
    );
  given(reading)
    .when(comment(6), by('beto'))
    .then({ type: 'answerGiven', answer: { keep: null } });
  given(reading).when(comment(5), by('beto')).thenRefused('out-of-range');
});

test('[B6] what the facilitator gives for another says so', () => {
  const { type: _, ...answer } = give('3.2', write('e', 'GIZ'));
  given(CLOUD)
    .when({ type: 'giveAnswerOnBehalf', author: 'ana', ...answer })
    .then({ type: 'answerGiven', author: 'ana', onBehalf: true });
  given(CLOUD)
    .when({ type: 'giveAnswerOnBehalf', author: 'zoe', ...answer })
    .thenRefused('unknown-person');
  given(CLOUD)
    .when(give('3.2', write('e', 'GIZ')), by('ana'))
    .then({ type: 'answerGiven', onBehalf: false });
});

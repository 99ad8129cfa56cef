import { expect, test } from 'vitest';
import type { BoardActivity, BoardRound } from '#lib/workshop/views/board-activity.ts';
import { PEOPLE } from '#lib/workshop/testing/decided.ts';
import { closed, entered, opened, STARTED, wrote } from '#lib/workshop/testing/facts.ts';
import { fold } from '#lib/workshop/testing/given.ts';
import { boardView } from '#lib/workshop/views/board.ts';
import { draftNames } from './draft-names.ts';
import { firstWords } from './first-words.ts';

const LONG = 'Existe la oportunidad de convertir a la AMIMP en la red de la planeación municipal.';

function heldActivity(): BoardActivity {
  const board = boardView(
    fold([
      ...STARTED,
      entered('1.2'),
      opened('1.2'),
      ...PEOPLE.map((author) => wrote('1.2', author, LONG, 'a')),
      wrote('1.2', 'ana', 'Un fondo común.', 'b'),
      closed('1.2'),
    ]),
  );
  return board.activities.find(({ plan }) => plan.id === '1.2') ?? expect.fail();
}

test('a draft listed above is named by its place there and its first words', () => {
  const nameOf = draftNames(heldActivity());
  expect(nameOf({ id: 'a', text: LONG })).toBe(
    '1 · Existe la oportunidad de convertir a la AMIMP en la red de…',
  );
  expect(nameOf({ id: 'b', text: 'Un fondo común.' })).toBe('2 · Un fondo común.');
});

test('one that no list shows keeps its whole text', () => {
  const activity = heldActivity();
  expect(draftNames(activity)({ id: 'finalist', text: LONG })).toBe(LONG);
  const rounds: BoardRound[] = [];
  expect(draftNames({ ...activity, rounds })({ id: 'a', text: LONG })).toBe(LONG);
});

test('words are not cut, but one that is longer than a line', () => {
  expect(firstWords('corto')).toBe('corto');
  expect(firstWords('a'.repeat(80))).toBe(`${'a'.repeat(60)}…`);
  expect(firstWords(`${'palabra '.repeat(7)}fin, y más`)).toBe(`${'palabra '.repeat(7)}fin…`);
});

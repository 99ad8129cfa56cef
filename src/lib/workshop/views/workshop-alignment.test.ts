import { expect, test } from 'vitest';
import { answered, closed, entered, opened, STARTED } from '../testing/facts.ts';
import { FACTORS, PEOPLE, placed } from '../testing/decided.ts';
import { fold } from '../testing/given.ts';
import { boardView } from './board.ts';

test('[V16] a step reads its last decisive activity; the workshop the plain mean of the steps', () => {
  const { alignment } = boardView(fold([...STARTED, ...FACTORS, ...placed('3.3', PEOPLE)]));
  expect(alignment.steps.map(({ step, activity }) => [step, activity])).toEqual([
    [2, '2.3'],
    [3, '3.3'],
  ]);
  expect(alignment.overall).toMatchObject({ value: 1, word: 'high' });
});

test('[V16] a step of fewer than five is not measured, and takes no part in the mean', () => {
  const four = placed('3.3', PEOPLE.slice(0, 4));
  const { alignment } = boardView(fold([...STARTED, ...FACTORS, ...four]));
  expect(alignment.steps.map(({ step }) => step)).toEqual([2]);
  expect(boardView(fold([...STARTED, ...four])).alignment).toEqual({ steps: [], overall: null });
});

test('[V16] opposite orders are below what chance would give, and the sign is kept', () => {
  const split = [
    ...FACTORS.slice(0, 5),
    entered('2.3'),
    opened('2.3', 0, ['a', 'b', 'c', 'd']),
    ...[...PEOPLE, 'fede'].map((author, at) => {
      const items = ['a', 'b', 'c', 'd'];
      return answered('2.3', author, {
        kind: 'order',
        items: at % 2 === 0 ? items : items.reverse(),
      });
    }),
    closed('2.3'),
  ];
  const { alignment } = boardView(fold([...STARTED, ...split]));
  expect(alignment.overall?.value).toBeLessThan(0);
  expect(alignment.overall?.word).toBe('low');
});

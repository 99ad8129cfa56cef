import { expect, test } from 'vitest';
import type { OrderCheck, OrderRow } from '#lib/workshop/results.ts';
import { isShared, otherCounts, sharedWords } from './order-words.ts';

const check = (more: Partial<OrderCheck>): OrderCheck => ({
  w: 0.8,
  alignment: null,
  winner: 'a',
  firstByOtherRule: ['a'],
  contested: [],
  ...more,
});
const rows = ['a', 'b', 'c'].map((id, at) => ({
  ...{ id, label: id.toUpperCase(), place: at + 1, points: 3 - at, meanRank: null },
  ...{ firstPlaces: 0, places: [] },
})) satisfies OrderRow[];

test.for([
  [0.7, 'El orden es compartido.', true],
  [0.5, 'Hay un orden reconocible.', true],
  [0.3, 'La coincidencia es débil.', true],
  [0.29, 'No hay un orden común: los lugares no deben leerse como prioridades.', false],
  [null, null, true],
] as const)('W = %s reads «%s»', ([w, words, shared]) => {
  expect(sharedWords(check({ w }))).toBe(words);
  expect(isShared(check({ w }))).toBe(shared);
});

test('where every way to count says the same, there is nothing to add', () => {
  expect(otherCounts(check({}), rows)).toEqual([]);
});

test('another winner, another rule and pairs that nobody decides are said by name', () => {
  const contested = [{ ahead: 'b', behind: 'c', forAhead: 4, forBehind: 4 }];
  const said = otherCounts(check({ winner: 'b', firstByOtherRule: ['c'], contested }), rows);
  expect(said).toEqual([
    '«B» gana a cada uno de los demás, uno contra uno, aunque no es el primero por puntos.',
    'Si lo que alguien no ordenó valiera cero, iría primero C.',
    'Casi empatados: «B» y «C» (4 a 4).',
  ]);
  expect(otherCounts(check({ winner: null }), rows)).toEqual([
    'Ninguno gana a todos los demás uno contra uno.',
  ]);
});

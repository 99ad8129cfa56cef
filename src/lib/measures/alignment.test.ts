import { expect, test } from 'vitest';
import {
  overallAlignment,
  rankAlignment,
  ratingAlignment,
  voteAlignment,
  type Alignment,
} from './alignment.ts';
import { studentT95 } from './jackknife.ts';

const people = (count: number) => Array.from({ length: count }, (_, person) => person);
const options = ['a', 'b', 'c', 'd'];

test('a room of one mind is at 1, without doubt, in vote, order and ratings', () => {
  const one = { value: 1, interval: { low: 1, high: 1 }, word: 'high', n: 6 };
  expect(
    voteAlignment(
      people(6).map(() => 0),
      3,
    ),
  ).toEqual(one);
  expect(
    ratingAlignment(
      people(6).map(() => [4, 2, null]),
      5,
    ),
  ).toEqual(one);
  const ranked = rankAlignment(
    people(6).map(() => options),
    options,
  );
  expect(ranked?.value).toBeCloseTo(1, 12);
  expect(ranked?.word).toBe('high');
});

test('below five people there is no word and no figure', () => {
  expect(voteAlignment([0, 0, 0, 0], 3)).toBeNull();
  expect(
    ratingAlignment(
      people(4).map(() => [3]),
      5,
    ),
  ).toBeNull();
  expect(
    rankAlignment(
      people(4).map(() => options),
      options,
    ),
  ).toBeNull();
  // Whoever passed is nobody here.
  expect(rankAlignment([...people(4).map(() => options), []], options)).toBeNull();
  expect(ratingAlignment([...people(4).map(() => [3]), [null]], 5)).toBeNull();
});

test('five people and two options come out alike by lot too often for a word', () => {
  expect(voteAlignment([1, 1, 1, 1, 1], 2)).toBeNull();
  expect(voteAlignment([1, 1, 1, 1, 1, 1], 2)?.word).toBe('high');
});

test('the word is read from the lower end: a small room has to agree more', () => {
  const room = (size: number) =>
    ratingAlignment(
      people(size).map((person) => [person % 5 === 0 ? 3 : 4]),
      5,
    );
  const small = room(5) as Alignment;
  const large = room(60) as Alignment;
  expect(small.value).toBeGreaterThan(0.7);
  expect(large.value).toBeGreaterThan(0.7);
  expect(small.interval.low).toBeLessThan(large.interval.low);
  expect(small.word).not.toBe('high');
  expect(large.word).toBe('high');
});

test('an answer that is not on the paper is a bug', () => {
  expect(() => voteAlignment([0, 1, 2, 3, 0, 0], 3)).toThrow(RangeError);
  expect(() =>
    ratingAlignment(
      people(5).map(() => [6]),
      5,
    ),
  ).toThrow(RangeError);
});

test('a workshop is the plain mean of its steps, and as sure as they are together', () => {
  const step = (value: number, reach: number): Alignment => ({
    value,
    interval: { low: value - reach, high: value + reach },
    word: 'medium',
    n: 9,
  });
  const whole = overallAlignment([step(0.9, 0.3), step(0.5, 0.4)]);
  expect(whole?.value).toBeCloseTo(0.7, 12);
  expect(whole?.interval.low).toBeCloseTo(0.45, 12);
  expect(whole?.interval.high).toBeCloseTo(0.95, 12);
  expect(whole?.word).toBe('medium');
  expect(overallAlignment([])).toBeNull();
});

test.for([
  [4, 2.1318],
  [9, 1.8331],
  [19, 1.7291],
  [120, 1.6577],
] as const)('Student’s t with %i degrees is %f', ([degrees, published]) => {
  expect(Math.abs(studentT95(degrees) / published - 1)).toBeLessThan(0.002);
});

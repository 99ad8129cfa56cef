import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quadrantOf } from './quadrants.ts';
import { midpointOf, summariseScale } from './scale-summary.ts';

const scale = { min: 1, max: 5 };
const cuts = { influence: midpointOf(scale), interest: midpointOf(scale) };
const at = (rating: number) => ({ mean: rating, median: rating });

test('the four quadrants', () => {
  expect(quadrantOf(at(5), at(4), cuts)).toBe('keyPlayers');
  expect(quadrantOf(at(5), at(2), cuts)).toBe('keepSatisfied');
  expect(quadrantOf(at(1), at(4), cuts)).toBe('keepInformed');
  expect(quadrantOf(at(1), at(2), cuts)).toBe('monitor');
});

test('a median on the cut, or a mean on the other side of it, is the frontier', () => {
  expect(quadrantOf(at(3), at(5), cuts)).toBe('frontier');
  expect(quadrantOf(at(5), at(3), cuts)).toBe('frontier');
  expect(quadrantOf({ mean: 2.8, median: 4 }, at(5), cuts)).toBe('frontier');
  expect(quadrantOf({ mean: 3, median: 4 }, at(5), cuts)).toBe('frontier');
  expect(quadrantOf({ mean: 3.1, median: 4 }, at(5), cuts)).toBe('keyPlayers');
});

test('an axis without ratings has no quadrant', () => {
  expect(quadrantOf({ mean: null, median: null }, at(5), cuts)).toBeNull();
  expect(quadrantOf(at(3), { mean: null, median: null }, cuts)).toBeNull();
});

test('cutting elsewhere moves the quadrant', () => {
  expect(quadrantOf(at(4), at(4), { influence: 4.5, interest: 3.5 })).toBe('keepInformed');
});

test('mirroring both axes swaps opposite quadrants and keeps the frontier', () => {
  const opposite = {
    keyPlayers: 'monitor',
    monitor: 'keyPlayers',
    keepSatisfied: 'keepInformed',
    keepInformed: 'keepSatisfied',
    frontier: 'frontier',
  };
  const ratings = fc.array(fc.integer(scale), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(ratings, ratings, (influence, interest) => {
      const mirror = (values: number[]) =>
        summariseScale(
          values.map((value) => 6 - value),
          scale,
        );
      const quadrant = quadrantOf(
        summariseScale(influence, scale),
        summariseScale(interest, scale),
        cuts,
      );
      const mirrored = quadrantOf(mirror(influence), mirror(interest), cuts);
      expect(quadrant && mirrored).not.toBeNull();
      if (quadrant) expect(mirrored).toBe(opposite[quadrant]);
    }),
  );
});

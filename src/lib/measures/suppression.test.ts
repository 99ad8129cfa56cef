import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupsToShow, MIN_FOR_STATISTICS } from './suppression.ts';

test.for<[string, number[], boolean[]]>([
  ['all are large enough', [6, 7, 5], [true, true, true]],
  ['one is small: the next smallest goes with it', [3, 6, 9], [false, false, true]],
  ['two small ones hide each other', [3, 4, 9], [false, false, true]],
  ['two that are four people together do not', [2, 2, 9, 12], [false, false, false, true]],
  ['an empty group hides nobody and needs no cover', [0, 6, 9], [false, true, true]],
  ['two of one size are not chosen between', [2, 6, 6, 9], [false, false, false, true]],
  ['a room of one group is the room', [12], [true]],
  ['with nobody to hide behind nothing is shown', [4, 6], [false, false]],
  ['no groups', [], []],
])('%s', ([, sizes, shown]) => {
  expect(groupsToShow(sizes)).toEqual(shown);
});

test('nobody who subtracts what is shown from the room finds fewer than five', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(12), { maxLength: 6 }), (sizes) => {
      const shown = groupsToShow(sizes);
      const total = sizes.reduce((sum, size) => sum + size, 0);
      const seen = sizes.filter((_, at) => shown[at]);
      expect(seen.every((size) => size >= MIN_FOR_STATISTICS)).toBe(true);
      // Any group shown may be taken away, or not: the rest of the room is nobody, or five and more.
      const rest = total - seen.reduce((sum, size) => sum + size, 0);
      expect(rest === 0 || rest >= MIN_FOR_STATISTICS || seen.length === 0).toBe(true);
      const order = sizes.map((size, at) => ({ size, isShown: shown[at] }));
      const turned = groupsToShow([...sizes].reverse());
      expect(turned).toEqual(order.reverse().map(({ isShown }) => isShown));
    }),
    { numRuns: 1_000, verbose: 1 },
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fewestEdits, letterSet } from './letter-set.ts';
import { optimalStringAlignment } from './optimal-string-alignment.ts';

test('is never more than the true distance', () => {
  const word = fc.string({ unit: fc.constantFrom(...'aábcdeñopqrs1'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, (left, right) => {
      expect(fewestEdits(letterSet(left), letterSet(right))).toBeLessThanOrEqual(
        optimalStringAlignment(left, right),
      );
    }),
    { numRuns: 2_000 },
  );
});

test('tells apart what has other letters', () => {
  expect(fewestEdits(letterSet('agua'), letterSet('vivienda'))).toBe(5);
  expect(fewestEdits(letterSet('alcalde'), letterSet('alcaldes'))).toBe(1);
});

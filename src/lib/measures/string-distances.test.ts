import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oracleCase } from '../../../tests/fixtures/oracle-case.ts';
import { jaroWinkler } from './jaro-winkler.ts';
import { optimalStringAlignment } from './optimal-string-alignment.ts';
import { trigramSimilarity } from './trigram-similarity.ts';

type Pairs = [left: string, right: string][];
const word = fc.string({ unit: fc.constantFrom(...'abcáñ'), maxLength: 9 });

test.each([
  ['JW-1', jaroWinkler],
  ['TRI-1', trigramSimilarity],
  // The second value of DL-1 is the unrestricted distance, which we do not use.
  ['DL-1', optimalStringAlignment],
])('%s', (id, measure) => {
  const { title, input, expected, tolerance } = oracleCase<Pairs, number[]>(id);
  const [left, right] = input[0] ?? ['', ''];
  expect(Math.abs(measure(left, right) - (expected[0] ?? NaN)), title).toBeLessThan(tolerance);
});

// Winkler 1990, table 1, to the three places printed. A library that lets letters match one place too
// far, or counts a common beginning of five, passes MARTHA but not these.
test.each([
  ['DWAYNE', 'DUANE', 0.84],
  ['DIXON', 'DICKSONX', 0.813],
  ['JERALDINE', 'GERALDINE', 0.926],
  ['abcdefgh', 'abcdezyx', 0.85],
  ['abc', 'cab', 0],
  ['', 'abc', 0],
])('Jaro-Winkler of %s and %s is %d', (left, right, expected) => {
  expect(jaroWinkler(left, right)).toBeCloseTo(expected, 3);
});

test.each([
  ['institución', 'institucion', 1],
  ['acceso', 'acecso', 1],
  ['permanente', 'permanete', 1],
  ['casa', '', 4],
  ['año', 'ano', 1],
])('%s and %s are %d edits apart', (left, right, expected) => {
  expect(optimalStringAlignment(left, right)).toBe(expected);
});

test('trigrams leave punctuation and the order of words aside', () => {
  expect(trigramSimilarity('ONU-Hábitat', 'hábitat, onu')).toBe(1);
  expect(trigramSimilarity('¡!', '¡!')).toBe(0);
});

describe.each([
  ['Jaro-Winkler', jaroWinkler, 1],
  ['optimal string alignment', optimalStringAlignment, 0],
  ['trigram similarity', trigramSimilarity, 1],
])('%s', (_name, measure, ofEqual) => {
  test('is the same both ways, and tells equal words from others', () => {
    fc.assert(
      fc.property(word, word, (left, right) => {
        expect(measure(left, right)).toBe(measure(right, left));
        if (left !== '') expect(measure(left, left)).toBe(ofEqual);
        if (measure === jaroWinkler && left !== right) expect(measure(left, right)).toBeLessThan(1);
      }),
      { numRuns: 1000 },
    );
  });
});

test('swapped neighbours are one edit', () => {
  fc.assert(
    fc.property(word, fc.nat(), (text, place) => {
      const letters = Array.from(text);
      const at = letters.length < 2 ? 0 : place % (letters.length - 1);
      const swapped = letters.toSpliced(at, 2, ...letters.slice(at, at + 2).reverse()).join('');
      expect(optimalStringAlignment(text, swapped)).toBe(text === swapped ? 0 : 1);
    }),
    { numRuns: 1000 },
  );
});

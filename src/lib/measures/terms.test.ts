import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withShuffle } from '../../../tests/fixtures/ballots.ts';
import { chooseLabel, foldKey } from './terms.ts';

// Any sequence of UTF-16 units: lone surrogates, controls, bidirectional marks, unassigned points.
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        ...[
          'el ',
          'la ',
          'los',
          ' ',
          '\u00a0',
          'n',
          '\u0303',
          '\u0301',
          '\u0903',
          '\u20d0',
          'Ñ',
          'ß',
        ],
        ...[
          'Σ',
          'ı',
          'İ',
          '«',
          '»',
          '¡',
          '%',
          '+',
          '👍🏽',
          '❤\ufe0f',
          '\u200d',
          '\u202e',
          '\ud83d',
          '\0',
        ],
      ),
    )
    .map((pieces) => pieces.join('')),
);

test.each([
  ['Gobierno', 'gobierno '],
  ['GOBIERNO', '«gobierno».'],
  ['el Gobierno', 'Gobierno 👍🏽'],
  ['Institución', 'INSTITUCION'],
  ['Cambio  de\tadministración', 'cambio de administracion'],
  ['¡La «sociedad civil»!', 'sociedad civil'],
  ['an\u0303o', 'AÑO'],
  ['pingüino', 'pinguino'],
  ['São Paulo', 'sao paulo'],
  ['Größe', 'GRÖSSE'],
  ['ⓐΣ', 'σ'],
  ['- presupuesto', '#Presupuesto'],
])('«%s» and «%s» are one term', (left, right) => {
  expect(foldKey(left)).toBe(foldKey(right));
});

test.each([
  ['año', 'ano'],
  ['legalidad', 'ilegalidad'],
  ['formal', 'informal'],
  ['política', 'policía'],
  ['plan', 'planes'],
  ['falta de recursos', 'recursos'],
  ['60 %', '60'],
  ['+ seguridad', 'seguridad'],
  ['👍', '👎'],
  ['sin agua', 'agua'],
])('«%s» and «%s» stay apart', (left, right) => {
  expect(foldKey(left)).not.toBe(foldKey(right));
});

test('an article alone is a term, blanks are none', () => {
  expect(foldKey('El')).toBe('el');
  expect(foldKey('la la tierra')).toBe('tierra');
  expect(foldKey('lago')).toBe('lago');
  expect(foldKey('la \u0903')).toBe('la \u0903');
  expect(foldKey(' \u200b\u202e\0 ')).toBe('');
});

test('the key is stable and well formed for any string', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const key = foldKey(text);
      expect(foldKey(key)).toBe(key);
      expect(key.isWellFormed()).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('every code point has a stable key, alone and behind an article', () => {
  // Scripts without case or accents and unassigned points would only repeat one case 180,000 times.
  const uniform = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Tangut}\p{Cn}\p{Co}]/u;
  const unstable: string[] = [];
  for (let codePoint = 0; codePoint <= 0x1ffff; codePoint += 1) {
    const character = String.fromCodePoint(codePoint);
    if (uniform.test(character)) continue;
    const key = foldKey(`La «${character}n\u0303`);
    if (foldKey(key) !== key) unstable.push(codePoint.toString(16));
  }
  expect(unstable).toEqual([]);
});

test('a long run of signs or articles takes no quadratic time', () => {
  const startMs = performance.now();
  foldKey('!'.repeat(50_000) + 'a' + '!'.repeat(50_000) + 'a');
  foldKey('la '.repeat(10_000) + 'a');
  foldKey('a' + ' \u0301'.repeat(50_000));
  expect(performance.now() - startMs).toBeLessThan(1000);
});

describe('label', () => {
  test('the spelling of most people', () => {
    const spellings = [
      { text: 'sedatu', people: 1 },
      { text: 'SEDATU', people: 3 },
    ];
    expect(chooseLabel(spellings)).toBe('SEDATU');
  });

  test('equal spellings add up, spaces aside', () => {
    const spellings = [
      { text: 'gobierno', people: 2 },
      { text: 'Gobierno ', people: 2 },
      { text: 'Gobierno', people: 1 },
    ];
    expect(chooseLabel(spellings)).toBe('Gobierno');
  });

  test('on a tie the accented one, then the shorter, the capitalised, the one with fewer capitals', () => {
    const tied = (...texts: string[]) => chooseLabel(texts.map((text) => ({ text, people: 1 })));
    expect(tied('Administracion', 'Administración')).toBe('Administración');
    expect(tied('ADMINISTRACIÓN', 'Administración')).toBe('Administración');
    expect(tied('La academia', 'Academia', 'academia')).toBe('Academia');
    expect(tied('La academia', 'academia')).toBe('academia');
    expect(tied('giz', 'GIZ')).toBe('GIZ');
    expect(tied('onu hábitat', 'ONU Habitat')).toBe('onu hábitat');
  });

  test('an empty list is refused', () => {
    expect(() => chooseLabel([])).toThrow(RangeError);
  });

  test('the order of the spellings changes nothing', () => {
    const text = fc.oneof(hostile, fc.constantFrom('Agua', 'agua', 'AGUA', 'água', ' agua'));
    const spellings = fc.array(fc.record({ text, people: fc.integer({ min: 1, max: 3 }) }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(withShuffle(spellings), ([listed, shuffled]) => {
        expect(chooseLabel(shuffled)).toBe(chooseLabel(listed));
      }),
    );
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inLanguage } from './local-text.ts';
import { clean, lengthOf } from './text.ts';

test('[E1] text is made safe and otherwise left alone', () => {
  expect(clean('  la\u0301stima,\n\tque «sí»  ')).toBe('lástima, que «sí»');
  expect(clean('a\u202Eb\u0000c\u200Bd\uFEFF\uFFFF')).toBe('abcd');
  expect(clean('a \u200B b')).toBe('a b');
  expect(clean('👩‍🌾 <b>')).toBe('👩‍🌾 <b>');
  expect(clean('\uD800x')).toBe('\uFFFDx');
});

test('[E1] what is clean stays as it is', () => {
  const stays = (text: string): void => {
    expect(clean(clean(text))).toBe(clean(text));
  };
  const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 });
  fc.assert(fc.property(units, (codes) => stays(String.fromCharCode(...codes))));
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ' ', '\u200B', '\u0301', '\n', 'e') }),
      stays,
    ),
  );
});

test('[E1] characters are counted as a person counts them', () => {
  expect([lengthOf(''), lengthOf('año'), lengthOf('🌳🌳')]).toEqual([0, 3, 2]);
});

test('[V10] a text is given in the language asked, its base, or the one it was written in', () => {
  const text = { es: 'Actores', en: 'Stakeholders', 'pt-BR': 'Atores' };
  const asked = ['en', 'es-MX', 'pt-BR', 'pt', 'fr'].map((language) => inLanguage(text, language));
  expect(asked).toEqual(['Stakeholders', 'Actores', 'Atores', 'Actores', 'Actores']);
});

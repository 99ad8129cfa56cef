import { expect, test } from 'vitest';
import { mergeSuggestions } from '#lib/measures/merge-suggestions.ts';
import { foldKey } from '#lib/measures/terms.ts';
import { overwriteGetLocale, type Locale } from '#lib/paraglide/runtime.js';
import { REASON_WORDS, WARNING_WORDS } from './merge-words.ts';

const said = (locale: Locale) => {
  overwriteGetLocale(() => locale);
  return [...Object.values(REASON_WORDS), ...Object.values(WARNING_WORDS)].map((words) => words());
};

test('every reason and every warning has words of its own, in both languages', () => {
  const both = [...said('es'), ...said('en')];
  expect(both.every((words) => words.trim() !== '')).toBe(true);
  expect(new Set(both).size).toBe(both.length);
});

test('what the measure finds has words', () => {
  const labels = [
    'SEDATU',
    'Secretaría de Desarrollo Agrario, Territorial y Urbano',
    'casa',
    'caso',
  ];
  const found = mergeSuggestions(
    labels.map((label) => ({ id: label, key: foldKey(label), label, people: 1 })),
  );
  expect(found.map(({ reason }) => reason)).toEqual(['acronym', 'plural']);
  overwriteGetLocale(() => 'es');
  expect(found.map(({ reason }) => REASON_WORDS[reason]())).toEqual([
    'Siglas',
    'Singular y plural',
  ]);
  expect(found.map(({ warning }) => warning && WARNING_WORDS[warning]())).toEqual([
    undefined,
    'cambia el final: puede ser otra palabra',
  ]);
});

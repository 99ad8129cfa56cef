import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptShare, wordChanges, type WordRun } from './word-changes.ts';

/** As on paper: [-removed-] and {+added+}. */
function marked(before: string, after: string): string {
  const signs = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;
  return wordChanges(before, after)
    .map(({ change, text, spaced }) => `${spaced ? ' ' : ''}${signs[change].join(text)}`)
    .join('');
}

/** One of the two texts, read out of the runs. */
function read(runs: readonly WordRun[], without: WordRun['change']): string {
  return runs
    .filter(({ change }) => change !== without)
    .map(({ text }) => text)
    .join(' ');
}

test('a word put in, one taken away, one changed', () => {
  expect(marked('Crear valor en la AMIMP.', 'Crear más valor en la AMIMP.')).toBe(
    'Crear {+más+} valor en la AMIMP.',
  );
  expect(marked('Crear más valor en la AMIMP.', 'Crear valor en la AMIMP.')).toBe(
    'Crear [-más-] valor en la AMIMP.',
  );
  expect(marked('Crear valor en la AMIMP.', 'Crear valor en la asociación.')).toBe(
    'Crear valor en la [-AMIMP-] {+asociación+}.',
  );
});

test('an accent, a tilde and a case are changes of the whole word', () => {
  expect(marked('La gestión publica es de todas', 'La gestión pública es de todas')).toBe(
    'La gestión [-publica-] {+pública+} es de todas',
  );
  expect(marked('un ano más de trabajo', 'un año más de trabajo')).toBe(
    'un [-ano-] {+año+} más de trabajo',
  );
  expect(marked('el pingüino', 'El pingüino')).toBe('[-el-]{+El+} pingüino');
});

test('Spanish signs open and close around the words they belong to', () => {
  expect(marked('La oportunidad crece', '¿La oportunidad crece?')).toBe(
    '{+¿+}La oportunidad crece{+?+}',
  );
  expect(marked('con datos abiertos para todos', 'con datos «abiertos» para todos')).toBe(
    'con datos {+«+}abiertos{+»+} para todos',
  );
});

test('figures, percentages and joined words are one word', () => {
  expect(marked('llegar a 1,000 municipios en 2021', 'llegar a 1,500 municipios en 2021')).toBe(
    'llegar a [-1,000-] {+1,500+} municipios en 2021',
  );
  expect(marked('lo socio-económico importa', 'lo socio-ambiental importa')).toBe(
    'lo [-socio-económico-] {+socio-ambiental+} importa',
  );
});

test('spaces, lines and the way an accent is stored are no change', () => {
  expect(marked('  Crear  valor\nen el café ', 'Crear valor en el cafe\u0301')).toBe(
    'Crear valor en el café',
  );
});

test('a kept word between two longer changes goes with them', () => {
  expect(
    marked('la falta de recursos humanos persiste', 'la escasez de personal capacitado persiste'),
  ).toBe('la [-falta de recursos humanos-] {+escasez de personal capacitado+} persiste');
});

test('what was first or last may go, without a space left over', () => {
  expect(marked('Hoy los datos se comparten', 'los datos se comparten')).toBe(
    '[-Hoy-] los datos se comparten',
  );
  expect(marked('Se comparten, sin costo.', 'Se comparten.')).toBe('Se comparten[-, sin costo-].');
  expect(marked('Hoy crece', 'Mañana crece')).toBe('[-Hoy-]{+Mañana+} crece');
  expect(marked('', 'Nuevo')).toBe('{+Nuevo+}');
  expect(marked('', '')).toBe('');
});

test('how much was kept, by characters of the later text', () => {
  expect(keptShare(wordChanges('uno dos', 'uno dos'))).toBe(1);
  expect(keptShare(wordChanges('uno dos', 'tres cuatro'))).toBe(0);
  expect(keptShare(wordChanges('uno', 'uno dos'))).toBeCloseTo(0.5);
  expect(keptShare([])).toBe(0);
});

test('without what was removed the later text reads, without what was added the earlier one', () => {
  const word = fc.constantFrom('de', 'la', 'planeación', '¿qué', 'niñez?', 'más,', '«sí»', '50 %');
  const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
  const signsApart = (one: string): string => one.replace(/([^\s\p{L}\p{N}])/gu, ' $1 ');
  const words = (one: string): string[] => signsApart(one).split(/\s+/u).filter(Boolean);
  fc.assert(
    fc.property(text, text, (before, after) => {
      const runs = wordChanges(before, after);
      expect(words(read(runs, 'removed'))).toEqual(words(after));
      expect(words(read(runs, 'added'))).toEqual(words(before));
    }),
    { numRuns: 1000 },
  );
});

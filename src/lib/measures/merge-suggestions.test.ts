import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withShuffle } from '../../../tests/fixtures/ballots.ts';
import { mergeSuggestions, type MergeSuggestion, type Term } from './merge-suggestions.ts';
import { foldKey } from './terms.ts';

const term = (label: string, people = 1): Term => ({
  id: label,
  key: foldKey(label),
  label,
  people,
});

/** What is suggested for two labels alone, in either order. */
function between(left: string, right: string): Omit<MergeSuggestion, 'into' | 'from'> | undefined {
  const found = mergeSuggestions([term(left, 2), term(right)]);
  expect(mergeSuggestions([term(right), term(left, 2)])).toEqual(found);
  expect(found.length).toBeLessThan(2);
  const [suggestion] = found;
  if (!suggestion) return undefined;
  const { into, from, ...grounds } = suggestion;
  expect([into, from]).toEqual([left, right]);
  return grounds;
}

test.each([
  ['Plan anual de trabajo', 'Plan de trabajo anual', 'same-words'],
  ['Acceso al agua', 'acceso a agua', 'same-words'],
  ['Alcaldesas y alcaldes', 'Alcaldes', 'same-words'],
  ['Poca participación', 'Baja participación', 'same-words'],
  ['Recursos insuficientes', 'Falta de recursos', 'same-words'],
  ['Brecha digital', 'Brechas digitales', 'plural'],
  ['Institución', 'Instituciones', 'plural'],
  ['institucion', 'Instituciones', 'plural'],
  ['Vez', 'Veces', 'plural'],
  ['Transparencia', 'Trasparencia', 'typo'],
  ['Participación', 'Particpiacion', 'typo'],
  ['Gobierno', 'Govierno', 'typo'],
  ['SCT', 'Secretaría de Comunicaciones y Transportes', 'acronym'],
  ['Instituto Nacional de Antropología e Historia', 'inah', 'acronym'],
  ['OSC', 'Organizaciones de la Sociedad Civil', 'acronym'],
  ['Federación Mexicana de Ciclismo', 'FEMECI', 'acronym'],
  ['Banco Mundial (BM)', 'BM', 'acronym'],
  ['Sociedad civil organizada', 'sociedad civil', 'contained'],
  ['Firmar convenios con escuelas', 'Convenios con escuelas', 'contained'],
])('«%s» and «%s» may be one: %s', (left, right, reason) => {
  expect(between(left, right)).toEqual({ reason });
  expect(between(right, left)).toEqual({ reason });
});

test.each([
  ['casa', 'caso', 'ending'],
  ['plan', 'plano', 'ending'],
  ['planes', 'planos', 'ending'],
  ['plan', 'planear', 'ending'],
  ['universidad', 'universo', 'ending'],
  ['Reforma de estatutos', 'Reformar los estatutos', 'ending'],
  ['gobiernos de los estados', 'gobiernos estatales', 'ending'],
  ['nacional', 'racional', 'letter'],
  ['fuente', 'fuerte', 'letter'],
  ['inmersión', 'inversión', 'letter'],
  ['conservación', 'conversación', 'letter'],
  ['transición', 'tradición', 'letter'],
  ['evaluación', 'devaluación', 'letter'],
  ['Parque sin uso', 'Que nadie use el parque', 'ending'],
  ['activar comisiones', 'reactivar comisiones', 'prefix'],
  ['Capacitación', 'Capacitación certificada', 'narrower'],
  ['Senadores', 'Cámara de Senadores', 'narrower'],
  ['Falta de agua', 'Falta de acceso al agua', 'narrower'],
  ['NATO', 'Organización del Tratado del Atlántico Norte', 'letter'],
  ['Instituto Nacional de Estadística y Geografía', 'INEGI', 'letter'],
  ['SEMARNAT', 'Secretaría de Medio Ambiente', 'letter'],
])('«%s» and «%s» are suggested with a warning: %s', (left, right, warning) => {
  expect(between(left, right)).toMatchObject({ warning });
});

test.each([
  ['legalidad', 'ilegalidad'],
  ['formal', 'informal'],
  ['formales', 'informales'],
  ['inclusión', 'exclusión'],
  ['importación', 'exportación'],
  ['interno', 'externo'],
  ['centralización', 'descentralización'],
  ['normal', 'anormal'],
  ['inflación', 'deflación'],
  ['igualdad', 'desigualdad'],
  ['política', 'policía'],
  ['politica', 'policia'],
  ['recursos', 'falta de recursos'],
  ['con agua', 'sin agua'],
  ['falta agua', 'no falta agua'],
  ['pago de cuotas', 'no pago de cuotas'],
  ['Plataforma', 'Plataforma sin uso'],
  ['aumento de cuotas', 'disminución de cuotas'],
  ['alto', 'bajo'],
  ['alta participación', 'baja participación'],
  ['+ seguridad', 'seguridad'],
  ['60 %', '60'],
  ['Campos de futbol 7', 'Campo de fútbol 11'],
  ['👍', '👎'],
  ['Diseñar la plataforma', 'Lanzar la plataforma'],
  ['Crear la plataforma', 'Lanzar la plataforma'],
  ['Alcaldes', 'Pacto Global de Alcaldes'],
  ['Reglamento', 'Reglamento y estatutos'],
  ['Alumbrado', 'Alumbrado en la calle Mayor'],
  ['red', 'rey'],
  ['comercio', 'Consejo Municipal de Educación'],
])('«%s» and «%s» are not suggested', (left, right) => {
  expect(between(left, right)).toBeUndefined();
  expect(between(right, left)).toBeUndefined();
});

test('on a tie the longer label is kept, then the one with accents', () => {
  const [first] = mergeSuggestions([term('OSC'), term('Organizaciones de la sociedad civil')]);
  expect(first).toMatchObject({ into: 'Organizaciones de la sociedad civil', from: 'OSC' });
  const [second] = mergeSuggestions([term('Particpacion'), term('Particición')]);
  expect(second?.into).toBe('Particpacion');
});

test('the likeliest come first, those with a warning last', () => {
  const found = mergeSuggestions(
    ['plan', 'plano', 'Brecha digital', 'brechas digitales', 'Plan anual', 'anual, plan'].map(
      (label) => term(label),
    ),
  );
  expect(found.map(({ reason, warning }) => warning ?? reason).slice(0, 2)).toEqual([
    'same-words',
    'plural',
  ]);
  expect(found.at(-1)?.warning).toBeDefined();
});

test('500 terms of five words take well under three seconds of computing', () => {
  const syllables = ['ca', 'ción', 'de', 'es', 'in', 'ma', 'no', 'ple', 'ra', 'so', 'ti', 'tura'];
  const word = (n: number) =>
    [n, n * 7 + 3, n * 5 + 1].map((at) => syllables[at % 12]).join('') + syllables[(n >> 3) % 12];
  const terms = Array.from({ length: 500 }, (_, n) =>
    term([n, n * 3, n * 11, n * 17, n + 90].map(word).join(' ')),
  );
  const before = process.cpuUsage();
  mergeSuggestions(terms);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(3000);
});

describe('properties', () => {
  const letters = (min: number) =>
    fc
      .array(
        fc.constantFrom('ba', 'ce', 'di', 'for', 'gu', 'lan', 'me', 'nor', 'pla', 'sal', 'tu'),
        { minLength: min, maxLength: 4 },
      )
      .map((parts) => parts.join(''));
  const word = letters(2);
  const label = fc.oneof(
    fc
      .array(
        fc.oneof(
          word,
          fc.constantFrom('de', 'la', 'y', 'sin', 'falta', 'no', 'hacer', '(SEDA)', 'más', '7'),
        ),
        { minLength: 1, maxLength: 5 },
      )
      .map((words) => words.join(' ')),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      'SEDATU',
      'casa',
      'caso',
      'alcaldes',
      'alcaldesas y alcaldes',
      'plan anual',
      'planes anuales',
    ),
  );
  const terms = fc
    .array(fc.tuple(label, fc.integer({ min: 1, max: 3 })), { maxLength: 14 })
    .map((list) =>
      list.map(([text, people], at): Term => ({ ...term(text, people), id: `t${at}` })),
    );
  const runs = { numRuns: 1000 };

  test('the order of the terms changes nothing', () => {
    fc.assert(
      fc.property(withShuffle(terms), ([list, shuffled]) => {
        expect(mergeSuggestions(shuffled)).toEqual(mergeSuggestions(list));
      }),
      runs,
    );
  });

  test('no pair comes twice, no key meets itself, and the term of more people is kept', () => {
    fc.assert(
      fc.property(terms, (list) => {
        const byId = new Map(list.map((one) => [one.id, one]));
        const pairs = mergeSuggestions(list).map(
          ({ into, from }) => [byId.get(into), byId.get(from)] as const,
        );
        const names = pairs.map(([into, from]) => [into?.id, from?.id].sort().join(' '));
        expect(new Set(names).size).toBe(names.length);
        for (const [into, from] of pairs) {
          expect(into?.key).not.toBe(from?.key);
          expect(into?.people).toBeGreaterThanOrEqual(from?.people ?? NaN);
        }
      }),
      runs,
    );
  });

  // Each makes of a word, or a phrase that ends in it, what must not be taken for it.
  const negations = ['in', 'des', 'dis', 'anti', 'contra', 'ex', 'sub', 'sobre', 'micro', 'pre'];
  const turned = fc.constantFrom<(text: string) => [string, string]>(
    ...negations.map((prefix) => (text: string): [string, string] => [text, `${prefix}${text}`]),
    (text) => [`in${text}`, `ex${text}`],
    (text) => [`l${text}`, `il${text}`],
    ...['falta de', 'sin', 'no', 'ningún', 'poca', 'más', 'mala'].map(
      (words) =>
        (text: string): [string, string] => [text, `${words} ${text}`],
    ),
    (text) => [`con ${text}`, `sin ${text}`],
    (text) => [`aumento de ${text}`, `disminución de ${text}`],
    (text) => [`alta ${text}`, `baja ${text}`],
    (text) => [`${text} insuficiente`, text],
  );

  test('a word and what turns it round are never suggested', () => {
    fc.assert(
      fc.property(word, turned, fc.option(word), (text, turn, before) => {
        const [left, right] = turn(text);
        const pair = before === null ? [left, right] : [`${before} ${left}`, `${before} ${right}`];
        expect(mergeSuggestions(pair.map((one) => term(one)))).toEqual([]);
      }),
      runs,
    );
  });

  test('words that differ in their last vowel are never suggested without a warning', () => {
    const vowels = fc.shuffledSubarray(['', 'a', 'e', 'i', 'o', 'u'], {
      minLength: 2,
      maxLength: 2,
    });
    fc.assert(
      fc.property(word, vowels, fc.constantFrom('', 's'), (text, endings, plural) => {
        const pair = endings.map((vowel) =>
          term(`${text.replace(/[aeiou]+$/u, '')}${vowel}${plural}`),
        );
        for (const { warning } of mergeSuggestions(pair)) expect(warning).toBeDefined();
      }),
      runs,
    );
  });
});

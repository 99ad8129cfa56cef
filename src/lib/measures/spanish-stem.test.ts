import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { sharedData } from '../../../tests/fixtures/shared-data.ts';
import { spanishStem } from './spanish-stem.ts';

const list = sharedData('text', 'snowball_es_voc_output.tsv.gz');

// Snowball's rule of May 2025, which the package does not have yet: -acion and -ucion without an accent.
const mismatches = [
  'alineacion',
  'constitucion',
  'coronacion',
  'depuracion',
  'educacion',
  'evaluacion',
  'penetracion',
  'reconciliacion',
  'resolucion',
];

if (list !== null)
  test('stems as Snowball does, but for nine words', () => {
    const rows = gunzipSync(list ?? '')
      .toString('utf8')
      .trimEnd()
      .split('\n')
      .map((row) => row.split('\t'));
    expect(rows).toHaveLength(28378);
    const differing = rows.filter(([word = '', stem]) => spanishStem(word) !== stem);
    expect(differing.map(([word]) => word)).toEqual(mismatches);
  });

test.each([
  ['institución', 'instituciones'],
  ['brecha', 'brechas'],
  ['estatal', 'estatales'],
  ['alcaldesa', 'alcaldesas'],
  // The same stem, and another word: whoever uses stems has to look further.
  ['casa', 'caso'],
  ['universidad', 'universo'],
])('«%s» and «%s» share a stem, also when written with combining accents', (left, right) => {
  expect(spanishStem(left)).toBe(spanishStem(right));
  expect(spanishStem(left.normalize('NFD'))).toBe(spanishStem(right));
});

test('without its accent a word is not stemmed alike', () => {
  expect(spanishStem('institucion')).not.toBe(spanishStem('institución'));
});

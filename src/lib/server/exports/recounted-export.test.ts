// A forger who can count a checksum, too: whichever number of the results is touched, the recount finds that one.
import { beforeAll, expect, test } from 'vitest';
import { exportFile } from './export-file.ts';
import { recountedExport } from './recounted-export.ts';
import { replayedExport, type ReplayedExport } from './replayed-export.ts';
import { sampleWorkshop } from './sample-workshop.ts';

let honest: ReplayedExport;
beforeAll(async () => {
  const { loaded, log } = await sampleWorkshop('named', { people: 18 });
  const replayed = replayedExport(exportFile(loaded, log));
  if (!replayed.ok) throw new Error(replayed.detail);
  honest = replayed;
});

type Place = { parent: object; key: string; path: string };

function numbersIn(value: unknown, path: string): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    typeof part === 'number'
      ? { parent: value, key, path: `${path}.${key}` }
      : numbersIn(part, `${path}.${key}`),
  );
}

test('an honest export differs in nothing', () => {
  const { figures, differences } = recountedExport(honest);
  expect(differences).toEqual([]);
  expect(figures).toBe(numbersIn(honest.file.results, 'results').length);
  expect(figures).toBeGreaterThan(1_000);
});

test('every number is watched: a thousandth more is found, all of them at once', () => {
  const results = structuredClone(honest.file.results);
  const file = { ...honest.file, results };
  // Each by itself would take a minute.
  const places = numbersIn(results, 'results');
  for (const { parent, key } of places) Reflect.set(parent, key, Reflect.get(parent, key) + 1e-3);
  const found = recountedExport({ ...honest, file }).differences;
  expect(found.map(({ path }) => path.join('.'))).toEqual(places.map(({ path }) => path));
});

test('one forged number is one difference, with what is stated and what was counted', () => {
  const results = structuredClone(honest.file.results);
  const places = numbersIn(results, 'results').filter((_, index) => index % 97 === 0);
  expect(places.length).toBeGreaterThan(10);
  for (const { parent, key, path } of places) {
    const counted: unknown = Reflect.get(parent, key);
    Reflect.set(parent, key, Number(counted) + 1);
    const { differences } = recountedExport({ ...honest, file: { ...honest.file, results } });
    expect(differences).toEqual([{ path: path.split('.'), stated: Number(counted) + 1, counted }]);
    Reflect.set(parent, key, counted);
  }
});

test('a name in the list of people is nobody’s figure, a place too many is', () => {
  const [first, ...rest] = honest.file.people;
  if (!first) throw new Error('Nobody is listed.');
  const renamed = { ...honest.file, people: [{ ...first, name: 'Otra' }, ...rest] };
  expect(recountedExport({ ...honest, file: renamed }).differences).toEqual([]);
  const fewer = { ...honest.file, people: rest };
  expect(recountedExport({ ...honest, file: fewer }).differences.length).toBeGreaterThan(0);
});

import { beforeAll, expect, test } from 'vitest';
import { framingTheOpportunity } from '#lib/workshop/templates/framing-the-opportunity.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Activity } from '#lib/workshop/agenda.ts';
import { boardView, type BoardView } from '#lib/workshop/views/board.ts';
import type { BoardActivity } from '#lib/workshop/views/board-activity.ts';
import { activityCsv } from './csv.ts';
import { csvText } from './csv-text.ts';
import { QUADRANTS, wordIn } from './csv-words.ts';
import { sampleWorkshop } from './sample-workshop.ts';

let board: BoardView;
beforeAll(async () => {
  board = boardView((await sampleWorkshop('named')).loaded.state);
});

test('cells are quoted as RFC 4180 asks, and rows end in CRLF', () => {
  const text = csvText([['a', 'b,c', 'd "e"', 'f\r\ng', null, 1.23456789, true]]);
  expect(text).toBe('\uFEFFa,"b,c","d ""e""","f\r\ng",,1.2346,1\r\n');
});

test.each(['=1+1', '+1', '-1', '@A1', '\t=1', '\r=1', '＝1'])('%j is no formula', (cell) => {
  expect(read(csvText([[cell]]))).toEqual([[`'${cell}`]]);
});

test('a number below zero stays a number', () => {
  expect(csvText([[-1.5]])).toBe('\uFEFF-1.5\r\n');
});

test('every activity is one rectangular table with the same six columns first', () => {
  expect(board.activities.length).toBe(framingTheOpportunity(120).activities.length);
  for (const { plan, rounds } of board.activities) {
    const [header, ...rows] = read(activityCsv(board, plan.id, 'es'));
    expect(header?.slice(0, 6)).toEqual(['fase', 'ronda', 'renglón', 'elemento', 'texto', 'n']);
    expect(new Set(header).size).toBe(header?.length);
    expect(new Set(rows.map((row) => row.length))).toEqual(
      new Set(rows.length > 0 ? [header?.length] : []),
    );
    const asked = rounds.filter((round) => round.results !== null);
    expect(rows.filter((row) => row[2] === 'pregunta').length).toBe(asked.length);
  }
});

test('every figure is the board’s, with its n', () => {
  for (const { plan, rounds } of board.activities) {
    const table = rowsOf(activityCsv(board, plan.id, 'en'));
    for (const { results } of rounds) {
      if (results?.type === 'order')
        for (const row of results.rows)
          expect(table).toContainEqual(
            expect.objectContaining({
              item: row.label,
              points: String(row.points),
              n: String(results.voters),
            }),
          );
      if (results?.type === 'placements')
        for (const row of results.rows)
          expect(table).toContainEqual(
            expect.objectContaining({
              item: row.label,
              n: String(row.n),
              'does not know': String(row.dontKnow),
            }),
          );
      if (results?.type === 'choices')
        expect(table).toContainEqual(
          expect.objectContaining({
            row: 'question',
            n: String(results.voters),
            'valid votes': String(results.valid),
          }),
        );
    }
  }
});

test('what people wrote stands in rows of its own, and as they wrote it but for formulas', () => {
  const feedback = board.activities.find(({ rounds }) =>
    rounds.some((round) => round.results?.type === 'feedback'),
  );
  const rows = rowsOf(activityCsv(board, feedback?.plan.id ?? '', 'es'));
  const changes = rows.filter((row) => row['renglón'] === 'cambiar').map((row) => row['texto']);
  expect(changes).toContain('Falta, y mucho: "quién" paga');
  expect(rows.find((row) => row['renglón'] === 'conservar')?.['texto']).toBe("'@Se entiende");
});

test('the columns of a matrix bear the names of its axes, in the language of the workshop', () => {
  for (const [language, scheme, expected] of [
    ['es', 'quadrants', ['Influencia: mediana', 'Interés: respondieron 5']],
    ['es', 'levels', ['Probabilidad: media', 'Impacto: cuartil 3']],
    ['en', 'quadrants', ['Influence: median', 'Interest: rated 5']],
  ] as const) {
    const header = headerOf(matrixOf(scheme).plan, language);
    expect(header).toEqual(expect.arrayContaining([...expected]));
    expect(header.filter((title) => /horizontal|vertical/.test(title))).toEqual([]);
  }
});

test.each(['es', 'en'] as const)(
  'a quadrant is called in the table as on the page: %s',
  (locale) => {
    const page: Record<keyof typeof QUADRANTS, string> = {
      keyPlayers: m.stage_quadrant_key_players({}, { locale }),
      keepSatisfied: m.stage_quadrant_keep_satisfied({}, { locale }),
      keepInformed: m.stage_quadrant_keep_informed({}, { locale }),
      monitor: m.stage_quadrant_monitor({}, { locale }),
      frontier: m.stage_quadrant_frontier({}, { locale }),
    };
    for (const [quadrant, words] of Object.entries(QUADRANTS))
      expect(wordIn(locale, words)).toBe(page[quadrant as keyof typeof QUADRANTS].toLowerCase());
  },
);

test('two axes of one name are told apart', () => {
  const { plan } = matrixOf('levels');
  if (plan.kind !== 'matrix') throw new Error('no matrix');
  const same = { ...plan, x: { ...plan.x, name: plan.y.name } };
  const header = headerOf(same, 'es');
  expect(header).toContain('Probabilidad (vertical): media');
  expect(header).toContain('Probabilidad (horizontal): media');
  expect(new Set(header).size).toBe(header.length);
});

test('under five answers a table counts, and states no mean', async () => {
  const small = boardView((await sampleWorkshop('named', { people: 4 })).loaded.state);
  const means = small.activities.flatMap(({ plan }) =>
    rowsOf(activityCsv(small, plan.id, 'es')).flatMap((row) =>
      Object.entries(row).filter(([title]) => /(^|: )(media|mediana|desviación)$/.test(title)),
    ),
  );
  expect(means.length).toBeGreaterThan(0);
  expect(means.filter(([, value]) => value !== '')).toEqual([]);
});

test('an unknown activity has no table', () => {
  expect(() => activityCsv(board, 'nowhere', 'es')).toThrow(RangeError);
});

const matrixOf = (scheme: 'quadrants' | 'levels'): BoardActivity => {
  const found = board.activities.find(
    ({ plan }) => plan.kind === 'matrix' && plan.scheme === scheme,
  );
  if (!found) throw new Error(`no matrix of ${scheme}`);
  return found;
};

/** The header of the activity's table, were it planned so. */
function headerOf(plan: Activity, language: string): string[] {
  const activities = board.activities.map((one) =>
    one.plan.id === plan.id ? { ...one, plan } : one,
  );
  return read(activityCsv({ ...board, activities }, plan.id, language))[0] ?? [];
}

function rowsOf(text: string): Record<string, string>[] {
  const [header = [], ...rows] = read(text);
  return rows.map((row) => Object.fromEntries(header.map((title, at) => [title, row[at] ?? ''])));
}

/** A reader of its own, so that the writer is not its own judge. */
function read(text: string): string[][] {
  const rows: string[][] = [];
  const row: string[] = [];
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*|[^",]*?))(,|\r\n)/gy;
  cells.lastIndex = text.startsWith('\uFEFF') ? 1 : 0;
  for (let match = cells.exec(text); match; match = cells.exec(text)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') rows.push(row.splice(0));
    if (cells.lastIndex === text.length) break;
  }
  return rows;
}

import { beforeAll, describe, expect, test } from 'vitest';
import type { BoardView } from '#lib/workshop/views/board.ts';
import { compare } from './comparison.ts';
import { differenceLines } from './difference-words.ts';
import { figureWords, wordOf } from './figure-words.ts';
import { asWritten } from './recounted-export.ts';
import { boardView } from '#lib/workshop/views/board.ts';
import { sampleWorkshop } from './sample-workshop.ts';

let board: BoardView;
beforeAll(async () => {
  board = asWritten(boardView((await sampleWorkshop('named')).loaded.state)) as BoardView;
});

/** What is said of a board whose numbers at this place, keys and values, were forged. */
function said(touch: (board: Forged) => void, locale: 'es' | 'en' = 'es'): string[] {
  const stated = structuredClone(board);
  touch(stated as unknown as Forged);
  return differenceLines(compare(stated, board, 'results'), board, locale);
}

type Row = { id: string; label: string; points: number; places: number[]; x: { mean: number } };
type Rounds = {
  results: { voters: number; rows: Row[]; check: { winner: string | null } } | null;
}[];
type Forged = {
  voters: number;
  alignment: { steps: { alignment: { value: number } }[] };
  activities: { plan: { id: string; kind: string }; rounds: Rounds; late: { received: number } }[];
};

function ordering({ activities }: Forged) {
  const activity = activities.find(({ plan }) => plan.kind === 'ordering');
  const results = activity?.rounds.find((round) => round.results?.rows)?.results;
  const row = results?.rows[0];
  if (!activity || !results || !row) throw new Error('The sample orders nothing.');
  return { activity, results, row };
}

describe('a difference is told by activity, round, item and figure', () => {
  test('the points of an item', () => {
    const { row } = ordering(board as unknown as Forged);
    const lines = said((forged) => (ordering(forged).row.points = row.points + 3));
    expect(lines).toEqual([
      `2.3 Ordenar factores, ordenar, ronda 1, «${row.label}»: puntos: se declara ${row.points + 3}, el recuento da ${row.points}`,
    ]);
  });

  test('in English', () => {
    const { row } = ordering(board as unknown as Forged);
    const lines = said((forged) => (ordering(forged).row.points = row.points + 3), 'en');
    expect(lines[0]).toMatch(/round 1, “.+”: points: \d+ stated, \d+ recounted$/);
  });

  test('one of a row of counts, and a figure of the whole round', () => {
    const lines = said((forged) => {
      const { row, results } = ordering(forged);
      row.places[2] = 99;
      results.voters = 99;
    });
    expect(lines).toEqual([
      expect.stringMatching(/ronda 1: personas que cuentan: se declara 99, el recuento da 18$/),
      expect.stringMatching(/»: en lugar 3: se declara 99, el recuento da \d+$/),
    ]);
  });

  test('an item is named, not its id', () => {
    const { row } = ordering(board as unknown as Forged);
    const lines = said((forged) => (ordering(forged).results.check.winner = row.id));
    for (const line of lines) expect(line).toContain(`se declara «${row.label}»`);
    expect(lines.join()).not.toContain(row.id);
  });

  test('a figure of the activity, and of the workshop', () => {
    const lines = said((forged) => {
      ordering(forged).activity.late.received = 4;
      forged.voters = 19;
      const [step] = forged.alignment.steps;
      if (step) step.alignment.value = 0.5;
    });
    expect(lines).toEqual([
      'Taller: personas que cuentan: se declara 19, el recuento da 18',
      expect.stringMatching(
        /^2\.3 Ordenar factores: respuestas tardías, recibidas: se declara 4, el recuento da 0$/,
      ),
      expect.stringMatching(/^Taller: alineamiento, paso 1, alineamiento, valor: se declara 0\.5,/),
    ]);
  });

  test('what is missing, too much or of another shape', () => {
    const lines = said((forged) => {
      const { results, row } = ordering(forged);
      results.rows.push(row);
      Reflect.deleteProperty(row, 'points');
      Reflect.set(forged.activities[0] ?? {}, 'late', null);
      Reflect.set(forged, 'extra\u001B[31m', true);
    });
    expect(lines).toEqual([
      expect.stringMatching(
        /respuestas tardías: se declara sin dato, el recuento da un grupo de datos$/,
      ),
      expect.stringMatching(/»: puntos: se declara ningún dato, el recuento da \d+$/),
      expect.stringMatching(
        /ronda 1: elemento 13: se declara un grupo de datos, el recuento da ningún dato$/,
      ),
      'Taller: extra [31m: se declara sí, el recuento da ningún dato',
    ]);
  });
});

test.each(['es', 'en'] as const)('every number of the results has its words in %s', (locale) => {
  const keys = keysOfNumbers(board);
  expect(keys.size).toBeGreaterThan(50);
  const wordless = [...keys].filter(
    (key) => figureWords([key], locale) !== '' && wordOf(key, locale) === null,
  );
  // Said as the place.
  expect(wordless).toEqual(['activities', 'rounds']);
});

/** All names on the way to a number, but for those of a plan: nobody counts it. */
function keysOfNumbers(value: unknown, way: readonly string[] = []): Set<string> {
  if (typeof value === 'number') return new Set(way.filter((key) => !/^\d+$/.test(key)));
  if (typeof value !== 'object' || value === null) return new Set();
  const parts = Object.entries(value).filter(([key]) => key !== 'plan');
  return new Set(parts.flatMap(([key, part]) => [...keysOfNumbers(part, [...way, key])]));
}

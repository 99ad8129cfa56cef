// The tool as anybody would run it who was sent an export: it needs the file, and neither server nor database.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checksumOf } from '../../src/lib/server/exports/checksum.ts';
import { play, PLAY_LIMIT_MS } from './player.ts';
import { touched } from '../fixtures/touched-exports.ts';

const folder = mkdtempSync(join(tmpdir(), 'encuadre-recount-'));
const path = join(folder, 'export.json');
afterAll(() => rmSync(folder, { recursive: true }));

let honest = '';
beforeAll(async () => {
  const { status, told } = await play('--participants', '8', '--export', path);
  expect(status, told).toBe(0);
  honest = readFileSync(path, 'utf8');
}, PLAY_LIMIT_MS);

function recount(text: string, ...words: string[]) {
  writeFileSync(path, text);
  return run([path, ...words]);
}

/** In an empty folder and environment: nothing but the file is there to be asked. */
function run(words: readonly string[], input = '') {
  const tool = join(process.cwd(), 'build', 'tools', 'recount.js');
  const options = { cwd: folder, env: {}, input, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, ...words], options);
  return { status, stdout, stderr };
}

type Answer = { event: { type: string; answer?: { kind: string; cell?: { x: number } } } };
type Exported = {
  log: Answer[];
  results: { activities: { plan: { id: string }; rounds: Round[] }[] };
};
type Round = { results: { voters: number } | null };

/** Whoever forges a file can count its checksum, too. */
function forged(touch: (file: Exported) => void): string {
  const file = JSON.parse(honest) as Exported;
  touch(file);
  return JSON.stringify({ ...file, checksum: checksumOf(file) });
}

describe('an export as it left', () => {
  test('is equal in every figure', () => {
    const { status, stdout, stderr } = recount(honest);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Recontado: \d{3,} cifras iguales\.\n$/);
  });

  test('from standard input, for a program', () => {
    const { status, stdout } = run(['-', '--json'], honest);
    expect(status).toBe(0);
    const told = JSON.parse(stdout) as { figures: number };
    expect(told).toEqual({ figures: expect.any(Number), differences: [] });
    expect(told.figures).toBeGreaterThan(500);
  });
});

describe('an export that was forged, checksum and all', () => {
  test('in a figure: where it is, what it says, and what was counted', () => {
    const text = forged(({ results }) => {
      const asked = results.activities.find(({ plan }) => plan.id === '2.3')?.rounds.at(-1);
      if (asked?.results) asked.results.voters += 3;
    });
    const { status, stdout } = recount(text);
    expect(status).toBe(1);
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(
        /^Recontado: de \d+ cifras, un dato no es el que declara el archivo\.$/,
      ),
      expect.stringMatching(
        /^2\.3 Ordenar factores, ordenar, ronda 1: personas que cuentan: se declara 11, el recuento da 8$/,
      ),
      '',
    ]);
    const { differences } = JSON.parse(recount(text, '--json').stdout) as { differences: object[] };
    expect(differences).toEqual([
      { path: expect.stringMatching(/\.results\.voters$/), stated: 11, counted: 8 },
    ]);
  });

  test('in a fact: the figures that no longer follow', () => {
    const text = forged(({ log }) => {
      const cell = log.map(({ event }) => event.answer?.cell).find((one) => one && one.x !== 3);
      if (!cell) throw new Error('Nobody placed anything off the middle.');
      cell.x = 6 - cell.x;
    });
    const { status, stdout } = recount(text);
    expect(status).toBe(1);
    expect(stdout).toMatch(/horizontal, media: se declara [\d.]+, el recuento da [\d.]+/);
  });
});

describe('what cannot be recounted', () => {
  test.each([
    ['notOurs', 'El archivo no es un taller exportado por Encuadre'],
    ['noJson', 'El archivo no es un taller exportado por Encuadre'],
    ['cutShort', 'El archivo está incompleto'],
    ['altered', 'El archivo cambió después de exportarse'],
    ['invalid', 'El archivo tiene una parte que no se entiende'],
  ] as const)('%s: says why', (harm, why) => {
    const { status, stdout, stderr } = recount(touched(honest)[harm]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(why);
  });

  test('a file that is not there, or none at all', () => {
    expect(run([join(folder, 'none.json')])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('ENOENT'),
    });
    expect(run([])).toMatchObject({ status: 2, stderr: expect.stringContaining('recount -- ') });
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { foldKey } from '#lib/measures/terms.ts';
import { mergeThread, type MergeThread } from './merge-thread.ts';
import { workerFile } from '../worker-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'encuadre-worker-'));
afterAll(() => rmSync(folder, { recursive: true }));
let thread: MergeThread | undefined;
afterEach(() => thread?.stop());

const terms = (labels: readonly string[]) =>
  labels.map((label, at) => ({
    id: label,
    key: foldKey(label),
    label,
    people: labels.length - at,
  }));
const script = (name: string, source: string): string => {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, `import { parentPort } from 'node:worker_threads';\n${source}`);
  return file;
};

test('the worker finds what may be one', async () => {
  thread = mergeThread();
  const labels = ['Secretaría de Desarrollo Agrario, Territorial y Urbano', 'SEDATU', 'agua'];
  expect(await thread.search(terms(labels))).toEqual([
    { into: labels[0], from: 'SEDATU', reason: 'acronym' },
  ]);
  expect(await thread.search(terms(['agua', 'aguas']))).toHaveLength(1);
});

test('two thousand terms take under three seconds of computing, and the room is not kept waiting', async () => {
  thread = mergeThread();
  const many = terms(Array.from({ length: 2_000 }, (_, at) => manyWords(at)));
  await thread.search(terms(['agua', 'aguas']));
  let longestMs = 0;
  let lastMs = performance.now();
  const beat = () => {
    longestMs = Math.max(longestMs, performance.now() - lastMs);
    lastMs = performance.now();
  };
  const beating = setInterval(beat, 5);
  const startedMs = performance.now();
  const usedBefore = process.cpuUsage();
  const found = await thread.search(many);
  const tookMs = performance.now() - startedMs;
  clearInterval(beating);
  beat();
  expect(found.length).toBeGreaterThan(0);
  // What the machine does besides is not counted.
  expect(process.cpuUsage(usedBefore).user / 1_000).toBeLessThan(3_000);
  expect(longestMs).toBeLessThan(tookMs / 4);
});

test('a worker that fails, or ends, is told of, and another one starts', async () => {
  let file = script('throws', `parentPort.on('message', () => { throw new Error('no'); });`);
  thread = mergeThread(() => file);
  await expect(thread.search(terms(['agua', 'aguas']))).rejects.toThrow('no');
  file = script('ends', `parentPort.on('message', () => process.exit(0));`);
  await expect(thread.search(terms(['agua', 'aguas']))).rejects.toThrow('has ended');
  file = workerFile('merge-worker', import.meta.dirname);
  expect(await thread.search(terms(['agua', 'aguas']))).toHaveLength(1);
});

test('stopping ends a search under way without an error', async () => {
  const file = script('silent', `parentPort.on('message', () => undefined);`);
  thread = mergeThread(() => file);
  const waiting = thread.search(terms(['agua', 'aguas']));
  await new Promise((started) => setImmediate(started));
  await thread.stop();
  expect(await waiting).toEqual([]);
  expect(await thread.search(terms(['agua', 'aguas']))).toEqual([]);
});

const WORDS =
  'agua vivienda municipio alcaldes pacto reforma presupuesto seguridad transporte capacitación alianza asociación mujeres gobierno'.split(
    ' ',
  );

/** Up to four words, half of them the room's own, as many rooms would write together. */
function manyWords(at: number): string {
  const own = ['ra', 'me', 'lo', 'ti', 'su', 'ca', 'pe', 'no'];
  const syllables = [at, at >> 3, at >> 6, at >> 9].map((part) => own[part % own.length]).join('');
  const shared = Array.from({ length: at % 4 }, (_, place) => WORDS[(at * 7 + place * 5) % 14]);
  return [...shared, syllables].join(' ');
}

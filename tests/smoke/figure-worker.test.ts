// The second build: a chart becomes an SVG in a worker, outside the application's own build.
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { afterAll, expect, test } from 'vitest';
import type { FigureAnswer } from '#lib/server/exports/figure-worker.ts';

const built = fileURLToPath(new URL('../../build/tools/figure-worker.js', import.meta.url));
const worker = new Worker(built);
afterAll(() => worker.terminate());

async function draw(chart: string, props: Record<string, unknown>): Promise<FigureAnswer> {
  worker.postMessage({ id: 1, chart, props });
  const [answer] = (await once(worker, 'message')) as [FigureAnswer];
  return answer;
}

test('the worker of the production build draws a chart', async () => {
  const terms = [{ id: 'a', label: 'falta de tiempo', people: 7 }];
  const answer = await draw('WordCloud', { terms, width: 800, height: 450, label: 'Nube' });
  expect(answer).toMatchObject({
    id: 1,
    svg: expect.stringMatching(/^<svg xmlns="http[^]*falta de tiempo[^]*<\/svg>$/),
  });
});

test('an unknown chart is an answer, not a crash', async () => {
  expect(await draw('Nothing', {})).toEqual({ id: 1, error: 'There is no chart “Nothing”.' });
});

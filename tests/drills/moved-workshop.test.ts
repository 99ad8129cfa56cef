// A whole workshop leaves one server as a file and stands on another: its results page is the same, byte for byte once
// this server's ids are set aside. A file that was touched stays out and leaves nothing behind.
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FACILITATOR, setUp } from '../../src/tools/browser/accounts.ts';
import { openBrowser, type Browser } from '../../src/tools/browser/browser.ts';
import { exportOf } from '../../src/tools/browser/workshops.ts';
import { startServer, type ServerProcess } from '../../src/tools/play/server-process.ts';
import { play, PLAY_LIMIT_MS } from './player.ts';
import { touched } from '../fixtures/touched-exports.ts';

type Place = { server: ServerProcess; browser: Browser };

let from: Place;
let to: Place;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'encuadre-moved-'));
  [from, to] = await Promise.all([open(), open()]);
});
afterAll(async () => {
  await Promise.all([from, to].map(({ server }) => server.stop()));
  await rm(folder, { recursive: true });
});

describe.each(['named', 'pseudonymous', 'anonymous'])('a workshop of mode %s', (identity) => {
  const file = () => join(folder, `${identity}.json`);
  let [original, imported] = ['', ''];
  beforeAll(async () => {
    const who = ['--facilitator', `${FACILITATOR.email}:${FACILITATOR.password}`];
    const what = ['--participants', '9', '--observers', '2', '--identity', identity];
    const before = new Set(await workshopsAt(from));
    const words = [...what, '--url', from.server.url, ...who, '--export', file()];
    const { status, told } = await play(...words);
    expect(status, told).toBe(0);
    original = (await workshopsAt(from)).find((id) => !before.has(id)) ?? '';
    imported = await importAt(to, readFileSync(file(), 'utf8'));
  }, PLAY_LIMIT_MS);

  test('has the same results page there, scripts and all', async () => {
    const [expected, received] = [await resultsAt(from, original), await resultsAt(to, imported)];
    expect(expected.length).toBeGreaterThan(100_000);
    expect(received).toBe(expected);
  });

  test('has the same tables there', async () => {
    const { results } = JSON.parse(readFileSync(file(), 'utf8')) as ExportedPlans;
    expect(results.activities).toHaveLength(17);
    for (const { plan } of results.activities) {
      const path = (id: string) => `/workshops/${id}/results/${plan.id}.csv`;
      const expected = await from.browser.download(path(original));
      expect(await to.browser.download(path(imported))).toBe(expected);
    }
  });

  test('is counted again there from the rows that were kept, and a touched row is found', async () => {
    expect(await recountedAt(to, imported)).toMatch(
      /Recontado a las \d\d:\d\d: \d{3,} cifras iguales\./,
    );
    await whileTouched(to, imported, async () => {
      const page = await recountedAt(to, imported);
      expect(page).toMatch(/Recontado a las \d\d:\d\d: de \d+ cifras, (un dato|\d+ datos) no/);
      expect(page).toMatch(/<li>[^<]+, calificar, ronda 1, «[^<]+: se declara [^<]+<\/li>/);
    });
    expect(await recountedAt(to, imported)).toContain('cifras iguales');
  });

  test('leaves again as the file it came as, but for date and checksum', async () => {
    const again = await exportOf(to.browser, imported);
    expect(undated(again)).toBe(undated(readFileSync(file(), 'utf8')));
  });

  test('stays out when it was touched, and leaves nothing behind', async () => {
    const before = await whatIsAt(to);
    for (const [name, text] of Object.entries(touched(readFileSync(file(), 'utf8'))))
      await expect(importAt(to, text), name).rejects.toThrow('refused: 400');
    expect(await whatIsAt(to)).toEqual(before);
  });
});

type ExportedPlans = { results: { activities: { plan: { id: string } }[] } };

async function open(): Promise<Place> {
  const server = await startServer(null);
  const browser = openBrowser(server.url);
  await setUp(browser, server.setUpCode);
  return { server, browser };
}

/** Resolves with the id of the workshop that was made of it; throws where it was refused. */
async function importAt({ browser }: Place, text: string): Promise<string> {
  const form = new FormData();
  form.set('file', new File([text], 'taller.json', { type: 'application/json' }));
  const path = await browser.submit('/workshops?/import', form);
  return path.split('/').at(-1) ?? '';
}

async function workshopsAt({ browser }: Place): Promise<string[]> {
  const page = await browser.download('/workshops');
  return [...new Set([...page.matchAll(/\/workshops\/([0-9a-f-]{36})/g)].map(([, id = '']) => id))];
}

/** The list as its owner sees it, and how many rows each table has. */
async function whatIsAt(place: Place): Promise<{ list: string[]; rows: Record<string, number> }> {
  const database = new Database(join(place.server.dataDir, 'encuadre.sqlite'), { readonly: true });
  const tables = database
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'")
    .pluck()
    .all();
  const count = (table: string) =>
    database.prepare<[], number>(`SELECT count(*) FROM "${table}"`).pluck().get() ?? -1;
  const rows = Object.fromEntries(tables.map((table) => [table, count(table)]));
  database.close();
  expect(rows.events).toBeGreaterThan(0);
  return { list: await workshopsAt(place), rows };
}

/** The results page after its button was pressed. */
async function recountedAt({ browser }: Place, workshop: string): Promise<string> {
  const response = await fetch(`${browser.url}/workshops/${workshop}/results?/recount`, {
    method: 'POST',
    headers: { origin: browser.url, accept: 'text/html', cookie: browser.cookie() },
    body: new URLSearchParams(),
  });
  expect(response.status).toBe(200);
  return response.text();
}

/** One placement on the disk says something else than the server remembers. */
async function whileTouched(place: Place, workshop: string, work: () => Promise<void>) {
  const database = new Database(join(place.server.dataDir, 'encuadre.sqlite'));
  const found = database
    .prepare<[string], { version: number; body: string }>(
      `SELECT version, body FROM events WHERE workshop = ? AND body LIKE '%"cell":{"x":5%' LIMIT 1`,
    )
    .get(workshop);
  if (!found) throw new Error('Nobody placed anything at the right edge.');
  const { version, body } = found;
  const change = database.prepare<[string, string, number]>(
    'UPDATE events SET body = ? WHERE workshop = ? AND version = ?',
  );
  change.run(body.replace('"cell":{"x":5', '"cell":{"x":1'), workshop, version);
  await work();
  change.run(body, workshop, version);
  database.close();
}

/** As the server sends it, but for the workshop's id, which is this server's own. */
async function resultsAt({ browser }: Place, workshop: string): Promise<string> {
  const page = await browser.download(`/workshops/${workshop}/results`);
  return page.replaceAll(workshop, 'WORKSHOP').replaceAll(/\bnonce="[^"]*"/g, 'nonce=""');
}

const undated = (text: string): string =>
  text.replace(/"exportedAt":"[^"]*","checksum":"[^"]*"/, '"exportedAt":"","checksum":""');

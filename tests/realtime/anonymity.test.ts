// An adversary with the database file, its write-ahead log and the export, after an anonymous workshop: they try to
// tell which answers share an author, by key, by order and by time.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { token } from './client.ts';
import { give, openRoom, write } from './room.ts';
import { startServer, type TestServer } from './server.ts';

/** Enough that a permutation by chance equal to the order of arrival is out of the question. */
const PEOPLE = 24;

let server: TestServer;
let tokens: string[];
let workshop: string;
let rows: { type: string; at_ms: number; body: string }[];
let exported: string;

beforeAll(async () => {
  server = await startServer();
  const room = await openRoom(server, { identityMode: 'anonymous' });
  workshop = room.workshop.id;
  tokens = Array.from({ length: PEOPLE }, token);
  const phones = [];
  for (const key of tokens) phones.push(await room.phone(null, key));
  // The worst case: everybody always answers in the same order, each with words that tell who it was.
  for (const activity of ['3.2', '4.2', '5.2']) {
    await room.open(activity);
    for (const [index, phone] of phones.entries())
      await give(
        phone,
        activity,
        write(`e${activity}-${token()}`, `persona ${index} en ${activity}`),
      );
    await room.close(activity);
  }
  exported = await server.app.desk.exportJson(workshop);
  for (const phone of [...phones, room.facilitator]) phone.close();
  const database = new Database(join(server.dataDir, 'encuadre.sqlite'), { readonly: true });
  rows = database
    .prepare<[string], (typeof rows)[number]>(
      "SELECT type, at_ms, body FROM events WHERE workshop = ? AND type = 'answerGiven' ORDER BY version",
    )
    .all(workshop);
  database.close();
});
afterAll(() => server.stop());

type Given = { activity: string; author: string };
const given = () => rows.map((row) => JSON.parse(row.body) as Given);

describe('an adversary with everything that rests', () => {
  test('finds every answer, so that the attempts below mean something', () => {
    expect(rows).toHaveLength(3 * PEOPLE);
  });

  test('sees no author key twice across activities', () => {
    const authors = given().map(({ author }) => author);
    expect(new Set(authors).size).toBe(authors.length);
  });

  test('cannot follow the order of arrival from one activity to the next', () => {
    const database = new Database(join(server.dataDir, 'encuadre.sqlite'), { readonly: true });
    const texts = new Map(
      database
        .prepare<[string], { id: string; text: string }>(
          'SELECT id, text FROM texts WHERE workshop = ?',
        )
        .all(workshop)
        .map(({ id, text }) => [id, text]),
    );
    database.close();
    const orders = ['3.2', '4.2', '5.2'].map((activity) =>
      rows
        .filter((row) => (JSON.parse(row.body) as Given).activity === activity)
        .map((row) => personIn(texts.get(/"text":\["(\w+)"\]/.exec(row.body)?.[1] ?? '') ?? '')),
    );
    for (const order of orders) expect(order).toHaveLength(PEOPLE);
    for (const order of orders)
      expect(
        agreement(
          order,
          order.toSorted((a, b) => a - b),
        ),
      ).toBeLessThan(0.8);
    const [first = [], second = []] = orders;
    expect(agreement(first, second)).toBeLessThan(0.8);
  });

  test('sees one time for all answers of an activity', () => {
    const times = new Map<string, Set<number>>();
    for (const [index, { activity }] of given().entries())
      times.set(activity, (times.get(activity) ?? new Set()).add(rows[index]?.at_ms ?? -1));
    for (const each of times.values()) expect(each.size).toBe(1);
  });

  test('finds no token, and no name, in file, write-ahead log or export', () => {
    const files = ['encuadre.sqlite', 'encuadre.sqlite-wal'].map((name) =>
      readFileSync(join(server.dataDir, name)).toString('latin1'),
    );
    for (const key of tokens)
      for (const place of [...files, exported]) expect(place.includes(key)).toBe(false);
  });

  test('finds in the export neither people nor the order of arrival', () => {
    const file = JSON.parse(exported) as {
      people: unknown[];
      log: { event: { type: string; activity?: string; answer?: { text?: string } } }[];
    };
    expect(file.people).toEqual([]);
    const order = file.log
      .filter(({ event }) => event.type === 'answerGiven' && event.activity === '3.2')
      .map(({ event }) => personIn(event.answer?.text ?? ''));
    expect(order).toHaveLength(PEOPLE);
    expect(
      agreement(
        order,
        order.toSorted((a, b) => a - b),
      ),
    ).toBeLessThan(0.8);
  });

  test('finds operations that lead to no person and to no second activity', () => {
    const database = new Database(join(server.dataDir, 'encuadre.sqlite'), { readonly: true });
    const people = database
      .prepare<[string], string>('SELECT id FROM participants WHERE workshop = ?')
      .pluck()
      .all(workshop);
    const actors = database
      .prepare<[string], { actor: string; outcome: string }>(
        'SELECT actor, outcome FROM operations WHERE workshop = ?',
      )
      .all(workshop);
    database.close();
    const answers = actors.filter(({ actor }) => !people.includes(actor) && actor !== server.owner);
    expect(answers).toHaveLength(3 * PEOPLE);
    expect(new Set(answers.map(({ actor }) => actor)).size).toBe(3 * PEOPLE);
    // What was answered must not lead to the order of arrival either.
    for (const { outcome } of answers) expect(outcome).toBe('{"version":null,"late":false}');
  });
});

describe('a deleted workshop', () => {
  test('leaves no text in the database file nor its write-ahead log', async () => {
    const before = readFileSync(join(server.dataDir, 'encuadre.sqlite')).toString('utf8');
    expect(before).toContain('persona 3 en 4.2');
    await server.app.desk.delete(workshop);
    for (const name of ['encuadre.sqlite', 'encuadre.sqlite-wal']) {
      const bytes = readFileSync(join(server.dataDir, name));
      expect(bytes.includes('persona ')).toBe(false);
      expect(bytes.includes('Taller de prueba')).toBe(false);
    }
  });
});

const personIn = (text: string): number => Number(/persona (\d+)/.exec(text)?.[1] ?? Number.NaN);

/** Spearman's correlation of two orders of the same people: 1 when they are the same. */
function agreement(first: readonly number[], second: readonly number[]): number {
  const n = first.length;
  const squares = first.reduce(
    (sum, person, place) => sum + (place - second.indexOf(person)) ** 2,
    0,
  );
  return 1 - (6 * squares) / (n * (n * n - 1));
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { IdentityMode, WorkshopEvent } from '../events.ts';
import { answered, closed, created, entered, joined, opened } from '../testing/facts.ts';
import { fold } from '../testing/given.ts';
import { boardView } from './board.ts';

const GROUPS = ['Consejo Directivo', 'Asociados'];
const ORDERS = [
  ['a', 'b', 'c'],
  ['b', 'a', 'c'],
  ['c', 'a', 'b'],
];

type Member = { group: string | null; order: readonly string[] };

const members = (group: string | null, count: number, order = ORDERS[0] ?? []): Member[] =>
  Array.from({ length: count }, () => ({ group, order }));

/** Everybody orders three factors. */
function ordered(room: readonly Member[], mode: IdentityMode = 'named') {
  const people = room.map((member, at) => ({ ...member, id: `p${at}` }));
  const events: WorkshopEvent[] = [
    created(mode),
    ...people.map(({ id, group }) => joined(id, { group })),
    { type: 'workshopStarted' },
    entered('2.3'),
    opened('2.3', 0, ['a', 'b', 'c']),
    ...people.map(({ id, order }) => answered('2.3', id, { kind: 'order', items: order })),
    closed('2.3'),
  ];
  const found = boardView(fold(events)).activities.find(({ plan }) => plan.id === '2.3');
  return found?.byGroup ?? null;
}

const shownIn = (table: ReturnType<typeof ordered>): (number | null)[] =>
  (table?.rows[0]?.groups ?? []).map((figures) => figures?.n ?? null);

test('[V19] groups of five and more are told, each with its n', () => {
  const table = ordered([
    ...members('Consejo Directivo', 5),
    ...members('Asociados', 6, ORDERS[1]),
  ]);
  expect(table?.groups).toEqual(GROUPS);
  expect(table?.rows.map(({ id, groups }) => [id, groups])).toEqual([
    [
      'a',
      [
        { n: 5, values: [1] },
        { n: 6, values: [2] },
      ],
    ],
    [
      'b',
      [
        { n: 5, values: [2] },
        { n: 6, values: [1] },
      ],
    ],
    [
      'c',
      [
        { n: 5, values: [3] },
        { n: 6, values: [3] },
      ],
    ],
  ]);
});

test('[V19] a small group takes the next smallest with it, or anybody could subtract', () => {
  expect(ordered([...members('Consejo Directivo', 4), ...members('Asociados', 9)])).toBeNull();
  const withOthers = [
    ...members('Consejo Directivo', 7),
    ...members('Asociados', 9),
    ...members(null, 2),
  ];
  expect(shownIn(ordered(withOthers))).toEqual([null, 9, null]);
});

test('[V19] nothing leads from an answer to a group in an anonymous workshop', () => {
  const room = [...members('Consejo Directivo', 8), ...members('Asociados', 8)];
  expect(ordered(room, 'anonymous')).toBeNull();
});

test('[V19] whoever subtracts what is told from the room is left with nobody, or five and more', () => {
  const sizes = fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9));
  fc.assert(
    fc.property(sizes, ([board, members_, others]) => {
      const room = [
        ...members('Consejo Directivo', board),
        ...members('Asociados', members_, ORDERS[1]),
        ...members(null, others, ORDERS[2]),
      ];
      const told = shownIn(ordered(room));
      const rest = room.length - told.reduce<number>((sum, n) => sum + (n ?? 0), 0);
      expect(told.every((n) => n === null || n >= 5)).toBe(true);
      expect(told.every((n) => n === null) || rest === 0 || rest >= 5).toBe(true);
    }),
    { numRuns: 1_000, verbose: 1 },
  );
});

import { expect, test } from 'vitest';
import type { WorkshopEvent } from '../events.ts';
import { PEOPLE } from '../testing/decided.ts';
import { answered, approved, closed, entered, opened, STARTED, write } from '../testing/facts.ts';
import { fold } from '../testing/given.ts';
import { boardView } from './board.ts';
import { stageView } from './stage.ts';

const FIRST = 'Los institutos se fortalecen si comparten lo que saben.';
const SECOND = 'Los institutos se fortalecen si comparten sus datos.';
const THIRD = 'Los institutos municipales se fortalecen si comparten sus datos.';

const draft = (
  activity: string,
  author: string,
  item: string,
  text: string,
  basedOn?: string,
): WorkshopEvent =>
  answered(
    activity,
    author,
    write(`${activity}.${author}.${item}`, text, basedOn ? { basedOn } : {}),
    { item },
  );

const approvals = (...byPerson: string[][]): WorkshopEvent[] =>
  byPerson.map((items, place) =>
    answered('1.3', PEOPLE[place] ?? '', { kind: 'approve', items }, { phase: 1 }),
  );

const choices = (...items: (string | null)[]): WorkshopEvent[] =>
  items.map((item, place) =>
    answered(
      '1.4',
      PEOPLE[place] ?? '',
      { kind: 'choose', choice: item === null ? 'none' : { item } },
      { phase: 1 },
    ),
  );

/** One first draft, read by two. */
const ROUND_1 = [
  entered('1.2'),
  opened('1.2'),
  draft('1.2', 'ana', 'a', FIRST),
  closed('1.2'),
  opened('1.2', 1, ['a']),
  ...['beto', 'caro'].map((author) =>
    answered(
      '1.2',
      author,
      { kind: 'comment', item: 'a', checks: ['yes', 'no', 'partly'], keep: 'todo', change: null },
      { phase: 1 },
    ),
  ),
  closed('1.2'),
];
/** Beto's draft comes from it; caro's from nothing. Two of three approve the one, one the other. */
const ROUND_2 = [
  entered('1.3'),
  opened('1.3'),
  draft('1.3', 'beto', 'b', SECOND, 'a'),
  draft('1.3', 'caro', 'c', 'Un fondo común.'),
  closed('1.3'),
  opened('1.3', 1, ['b', 'c']),
  ...approvals(['b'], ['b', 'c'], ['c']),
  closed('1.3'),
];
const ROUND_3 = [approved('1.3', 'b', 'c'), entered('1.4'), opened('1.4')];
const finalVote = (items: string[], ...votes: (string | null)[]): WorkshopEvent[] => [
  closed('1.4'),
  opened('1.4', 1, items),
  ...choices(...votes),
  closed('1.4'),
];

const lineages = (...events: (WorkshopEvent | WorkshopEvent[])[]) =>
  boardView(fold([...STARTED, ...ROUND_1, ...ROUND_2, ...ROUND_3, ...events.flat()])).lineages;

/** Per round, what each draft comes from. */
const origins = (...events: (WorkshopEvent | WorkshopEvent[])[]) =>
  lineages(...events)[0]?.rounds.map(({ drafts }) => drafts.map(({ id, from }) => [id, ...from]));

test('[V20] the adopted statement is told from its first draft, with people and support before and now', () => {
  const [lineage, ...more] = lineages(
    draft('1.4', 'ana', 'd', THIRD, 'b'),
    draft('1.4', 'eva', 'd', THIRD, 'b'),
    finalVote(['b', 'c', 'd'], 'd', 'd', 'd', null),
    approved('1.4', 'd'),
  );
  expect(more).toEqual([]);
  expect(lineage).toMatchObject({ statement: 'd', adopted: true });
  expect(lineage?.rounds).toMatchObject([
    {
      activity: '1.2',
      drafts: [
        {
          text: FIRST,
          people: 1,
          origin: 'written',
          from: [],
          reading: { readers: 2, yes: 2, answers: 6 },
          support: null,
          supportBefore: null,
        },
      ],
    },
    {
      activity: '1.3',
      drafts: [
        {
          text: SECOND,
          from: ['a'],
          reading: null,
          support: { kind: 'approvals', votes: 2, of: 3 },
          supportBefore: null,
        },
      ],
    },
    {
      activity: '1.4',
      drafts: [
        {
          text: THIRD,
          people: 2,
          from: ['b'],
          reworded: false,
          support: { kind: 'votes', votes: 3, of: 4 },
          supportBefore: { kind: 'approvals', votes: 2, of: 3 },
        },
      ],
    },
  ]);
});

test('[V20] a finalist carried over unchanged says so, and has nobody who wrote it again', () => {
  const [lineage] = lineages(finalVote(['b', 'c'], 'b', 'b', 'c'));
  expect(lineage?.adopted).toBe(true);
  expect(lineage?.rounds.at(-1)?.drafts).toMatchObject([
    { id: 'b', text: SECOND, origin: 'carried', people: 0, reworded: false, from: ['b'] },
  ]);
});

test('[V20] a text that the facilitator reworded is told as it was and as it is', () => {
  const [lineage] = lineages(
    { type: 'itemReworded', activity: '1.4', item: 'b', text: THIRD },
    finalVote(['b', 'c'], 'b', 'b', 'c'),
  );
  expect(lineage?.rounds.map(({ drafts }) => drafts[0]?.text)).toEqual([FIRST, SECOND, THIRD]);
  expect(lineage?.rounds.map(({ drafts }) => drafts[0]?.reworded)).toEqual([false, false, true]);
});

test('[V20] a draft that the facilitator added counts nobody', () => {
  const [lineage] = lineages(
    { type: 'itemAdded', activity: '1.4', item: 'e', text: THIRD },
    finalVote(['b', 'c', 'e'], 'e', 'e', 'e'),
  );
  expect(lineage?.rounds).toMatchObject([
    { activity: '1.4', drafts: [{ id: 'e', origin: 'added', people: 0, from: [] }] },
  ]);
});

test('[V20] where none was adopted, each finalist has its lineage, and a draft that goes into a second vote', () => {
  const told = lineages(
    draft('1.4', 'ana', 'd', THIRD),
    finalVote(['b', 'c', 'd'], 'b', 'd', null, null),
  );
  expect(told.map(({ statement, adopted }) => [statement, adopted])).toEqual([
    ['b', false],
    ['c', false],
    ['d', false],
  ]);
});

test('[V20] before a final vote there is no lineage', () => {
  expect(lineages()).toEqual([]);
});

test('[V21] a draft has all that its writers started from, most people first', () => {
  const text = 'Un fondo común de datos.';
  const written = [
    draft('1.4', 'ana', 'd', text, 'b'),
    draft('1.4', 'beto', 'd', text, 'c'),
    draft('1.4', 'eva', 'd', text, 'c'),
  ];
  const final = finalVote(['b', 'c', 'd'], 'd', 'd');
  expect(origins(written, final)).toEqual([[['a']], [['c'], ['b', 'a']], [['d', 'c', 'b']]]);
  expect(origins([...written].reverse(), final)).toEqual(origins(written, final));
});

test('[V21] a draft that started from none stands alone', () => {
  expect(origins(draft('1.4', 'ana', 'd', THIRD), finalVote(['b', 'c', 'd'], 'd', 'd'))).toEqual([
    [['d']],
  ]);
});

test('[V21] a finalist merged into a draft is what it comes from, before what its writer started from', () => {
  const merged: WorkshopEvent = { type: 'itemsMerged', activity: '1.4', item: 'b', into: 'd' };
  expect(
    origins(draft('1.4', 'ana', 'd', THIRD, 'c'), merged, finalVote(['c', 'd'], 'd', 'd')),
  ).toEqual([[['a']], [['b', 'a'], ['c']], [['d', 'b', 'c']]]);
});

test('[V21] what is hidden or erased, then or later, stands in no lineage', () => {
  const d = draft('1.4', 'ana', 'd', THIRD, 'b');
  const final = finalVote(['c', 'd'], 'd', 'd');
  const hide = (activity: string, item: string): WorkshopEvent => ({
    type: 'itemHidden',
    activity,
    item,
  });
  const erased: WorkshopEvent = { type: 'entryErased', activity: '1.2', entry: '1.2.ana.a' };
  expect(origins(d, final)).toEqual([[['a']], [['b', 'a']], [['d', 'b']]]);
  expect(origins(d, final, hide('1.2', 'a'))).toEqual([[['b']], [['d', 'b']]]);
  expect(origins(d, final, erased)).toEqual([[['b']], [['d', 'b']]]);
  expect(origins(d, final, hide('1.3', 'b'))).toEqual([[['d']]]);
  expect(origins(d, final, hide('1.4', 'b'))).toEqual([[['d']]]);
  expect(JSON.stringify(lineages(d, final, hide('1.4', 'b')))).not.toContain(SECOND);
});

test('[V22] the stage has the lineage while the final vote is revealed, of rounds that were revealed', () => {
  const revealed = (activity: string): WorkshopEvent => ({ type: 'resultsRevealed', activity });
  const staged = (...events: WorkshopEvent[]) =>
    stageView(
      fold([
        ...STARTED,
        ...ROUND_1,
        ...ROUND_2,
        ...ROUND_3,
        ...finalVote(['b', 'c'], 'b', 'b'),
        ...events,
      ]),
    ).lineage;
  expect(staged(revealed('1.3'))).toBeNull();
  expect(staged(revealed('1.3'), revealed('1.4'))?.rounds).toMatchObject([
    { activity: '1.3', drafts: [{ from: [] }] },
    { activity: '1.4', drafts: [{ supportBefore: { votes: 2, of: 3 } }] },
  ]);
  expect(staged(revealed('1.4'))?.rounds).toMatchObject([
    { activity: '1.4', drafts: [{ from: [], supportBefore: null }] },
  ]);
  expect(staged(revealed('1.4'), opened('1.4', 2, ['b']))).toBeNull();
});

test('[V22] a final vote that adopted nothing shows no lineage', () => {
  const open = [...finalVote(['b', 'c'], 'b', 'c')];
  const revealed: WorkshopEvent = { type: 'resultsRevealed', activity: '1.4' };
  expect(
    stageView(fold([...STARTED, ...ROUND_1, ...ROUND_2, ...ROUND_3, ...open, revealed])).lineage,
  ).toBeNull();
});

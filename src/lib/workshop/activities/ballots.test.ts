import { expect, test } from 'vitest';
import type { Answer } from '../answers.ts';
import type { WorkshopEvent } from '../events.ts';
import type { PhaseResults } from '../results.ts';
import { openingOf, type Workshop } from '../state.ts';
import { answered, approved, entered, opened, STARTED, wrote } from '../testing/facts.ts';
import { by, fold, given } from '../testing/given.ts';
import { mineOf, ownAnswers } from '../views/mine.ts';
import { stageView } from '../views/stage.ts';
import { resultsOf } from './registry.ts';

/** Three items before the room in each kind of ballot, hidden and merged in the activity named. */
type Case = {
  activity: string;
  phase: number;
  /** Where the items were written, and are moderated. */
  written: string;
  ballotOf: (...items: string[]) => Answer[];
};

const order = (...items: string[]): Answer[] => [{ kind: 'order', items }];
const approve = (...items: string[]): Answer[] => [{ kind: 'approve', items }];
const choose = (item: string): Answer[] => [{ kind: 'choose', choice: { item } }];
const place = (...items: string[]): Answer[] =>
  items.map((item) => ({ kind: 'place', item, cell: { x: 5, y: 4 } }));
const comment = (...items: string[]): Answer[] =>
  items.map((item) => ({
    kind: 'comment',
    item,
    checks: ['yes', null, null, null, null, null],
    keep: null,
    change: null,
  }));

const CASES: Record<string, Case> = {
  comment: { activity: '1.2', phase: 1, written: '1.2', ballotOf: comment },
  approve: { activity: '1.3', phase: 1, written: '1.3', ballotOf: approve },
  choose: { activity: '1.4', phase: 1, written: '1.3', ballotOf: (item) => choose(item ?? '') },
  order: { activity: '2.3', phase: 0, written: '2.2', ballotOf: order },
  place: { activity: '3.3', phase: 0, written: '3.2', ballotOf: place },
};
const cases = Object.entries(CASES);

const ITEMS = ['a', 'b', 'c'];

const asked = ({ activity, phase, written }: Case): WorkshopEvent[] => [
  ...STARTED,
  ...ITEMS.map((id) => wrote(written, `author ${id}`, `elemento ${id}`, id)),
  ...(written === activity ? [] : [approved(written, ...ITEMS)]),
  entered(activity),
  opened(activity, phase, ITEMS),
];
const cast = ({ activity, phase, ballotOf }: Case, author: string, ...items: string[]) =>
  ballotOf(...items).map((answer) => answered(activity, author, answer, { phase }));
const hidden = (activity: string, item: string): WorkshopEvent => ({
  type: 'itemHidden',
  activity,
  item,
});
const merged = (activity: string, item: string, into: string): WorkshopEvent => ({
  type: 'itemsMerged',
  activity,
  item,
  into,
});

/** What each item got, by id: votes, first places, placements or readers. */
function got(workshop: Workshop, id: string): Record<string, number> {
  const activity = workshop.activities.get(id) ?? expect.fail(id);
  const results = resultsOf(workshop, activity, openingOf(activity) ?? expect.fail(id));
  return Object.fromEntries(countsIn(results ?? expect.fail(id)));
}

function countsIn(results: PhaseResults): [string, number][] {
  switch (results.type) {
    case 'approvals':
    case 'choices':
      return results.options.map((row) => [row.id, row.votes]);
    case 'order':
      return results.rows.map((row) => [row.id, row.firstPlaces]);
    case 'placements':
      return results.rows.map((row) => [row.id, row.n]);
    case 'feedback':
      return results.drafts.map((row) => [row.id, row.readers]);
    default:
      return expect.fail(results.type);
  }
}

const answers = (workshop: Workshop) => stageView(workshop).progress?.answered;

for (const [kind, one] of cases) {
  const { activity, phase, written } = one;

  test(`[B2] what was not put before the room counts for nothing: ${kind}`, () => {
    const stray = wrote(written, 'caro', 'fuera de la pregunta', 'z');
    const workshop = fold([...asked(one), stray, ...cast(one, 'ana', 'z')]);
    expect(Object.values(got(workshop, activity)).every((count) => count === 0)).toBe(true);
    expect(Object.keys(got(workshop, activity)).sort()).toEqual(ITEMS);
  });

  test(`[I1] while it is hidden, a choice of it waits: ${kind}`, () => {
    const voted = [...asked(one), ...cast(one, 'ana', 'a'), ...cast(one, 'beto', 'b')];
    for (const place of new Set([written, activity])) {
      const without = fold([...voted, hidden(place, 'a')]);
      expect(Object.keys(got(without, activity)).sort()).toEqual(['b', 'c']);
      expect(got(without, activity)).toMatchObject({ b: 1, c: 0 });
      expect(JSON.stringify(stageView(without))).not.toContain('elemento a');
      const state = without.activities.get(activity) ?? expect.fail();
      expect(mineOf(without, state, 'ana').ballots).toEqual([]);
      expect(ownAnswers(without, state, 'ana').ballots).toEqual([]);
      expect(mineOf(without, state, 'beto').ballots).toHaveLength(1);
      const back = fold([
        ...voted,
        hidden(place, 'a'),
        { type: 'itemRestored', activity: place, item: 'a' },
      ]);
      expect(got(back, activity)).toEqual(got(fold(voted), activity));
    }
  });

  test(`[B2] what is hidden is not named on a ballot: ${kind}`, () => {
    const [answer = expect.fail()] = one.ballotOf('a');
    const give = { type: 'giveAnswer', activity, phase, round: 1, answer } as const;
    given(asked(one)).when(give, by('ana')).then({ type: 'answerGiven' });
    given(asked(one), hidden(written, 'a')).when(give, by('ana')).thenRefused('unknown-item');
  });

  test(`[I9] on a ballot, merged items are one: ${kind}`, () => {
    const place = activity;
    const voted = [
      ...asked(one),
      ...cast(one, 'ana', 'a'),
      ...cast(one, 'beto', 'b'),
      ...cast(one, 'caro', ...(kind === 'choose' ? ['c'] : ['a', 'b', 'c'])),
    ];
    const together = fold([...voted, merged(place, 'a', 'b')]);
    const both = kind === 'choose' ? 2 : 3;
    expect(got(together, activity)).toMatchObject({ b: both });
    expect(Object.keys(got(together, activity)).sort()).toEqual(['b', 'c']);
    const apart = fold([
      ...voted,
      merged(place, 'a', 'b'),
      { type: 'itemUnmerged', activity: place, item: 'a' },
    ]);
    expect(got(apart, activity)).toEqual(got(fold(voted), activity));
  });
}

test('[I1] [V6] whoever chose only what is hidden has yet to answer', () => {
  const one = CASES['choose'] ?? expect.fail();
  const voted = [...asked(one), ...cast(one, 'ana', 'a'), ...cast(one, 'beto', 'b')];
  expect(answers(fold(voted))).toBe(2);
  expect(answers(fold([...voted, hidden('1.4', 'a')]))).toBe(1);
  const matrix = CASES['place'] ?? expect.fail();
  const placed = [...asked(matrix), ...cast(matrix, 'ana', 'b', 'c')];
  expect(answers(fold(placed))).toBe(0);
  expect(answers(fold([...placed, hidden('3.2', 'a')]))).toBe(1);
});

test('[I9] of a person’s placements of two that are merged, the one of what they became counts', () => {
  const one = CASES['place'] ?? expect.fail();
  const cell = (item: string, x: 1 | 5) =>
    answered('3.3', 'ana', { kind: 'place', item, cell: { x, y: 3 } });
  const workshop = fold([...asked(one), cell('a', 1), cell('b', 5), merged('3.3', 'a', 'b')]);
  const activity = workshop.activities.get('3.3') ?? expect.fail();
  expect(mineOf(workshop, activity, 'ana').ballots).toEqual([
    { kind: 'place', item: 'b', cell: { x: 5, y: 3 } },
  ]);
});

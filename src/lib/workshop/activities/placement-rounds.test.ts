import { expect, test } from 'vitest';
import type { WorkshopEvent } from '../events.ts';
import type { PhaseResults } from '../results.ts';
import { opened, STARTED, closed, created, wrote, approved, entered } from '../testing/facts.ts';
import { FIRST_ROUND, place, REVEALED, secondRound, SIX } from '../testing/second-round.ts';
import { fold, given } from '../testing/given.ts';
import { shuffled } from '../shuffle.ts';
import { boardView } from '../views/board.ts';
import { stageView } from '../views/stage.ts';
import { resultsOf, standingResults, suggestionOf } from './registry.ts';

type Placements = Extract<PhaseResults, { type: 'placements' }>;

function standing(...events: WorkshopEvent[]): Placements {
  const workshop = fold([...STARTED, ...events]);
  const activity = workshop.activities.get('3.3') ?? expect.fail();
  const results = standingResults(workshop, activity);
  return results?.type === 'placements' ? results : expect.fail();
}

const rounds = ({ rows }: Placements) => rows.map(({ id, round, n }) => [id, round, n]);

test('[R11] an item asked again stands as its last round has it, the others as before', () => {
  expect(rounds(standing(...FIRST_ROUND))).toEqual([
    ['GIZ', 1, 6],
    ['BID', 1, 6],
    ['ONU', 1, 6],
  ]);
  const again = standing(...FIRST_ROUND, ...secondRound(SIX.slice(0, 5)));
  expect(rounds(again)).toEqual([
    ['GIZ', 1, 6],
    ['BID', 2, 5],
    ['ONU', 1, 6],
  ]);
  expect(again.rows.map(({ quadrant }) => quadrant)).toEqual([
    'keyPlayers',
    'keyPlayers',
    'monitor',
  ]);
});

test('[R11] a round in which nobody placed it, or that is only open, takes nothing from the one before', () => {
  const opening = opened('3.3', 0, ['BID', 'ONU'], 2);
  expect(rounds(standing(...FIRST_ROUND, opening))).toEqual(rounds(standing(...FIRST_ROUND)));
  expect(
    rounds(standing(...FIRST_ROUND, opening, place('ana', 'BID', null, 2), closed('3.3'))),
  ).toEqual([
    ['GIZ', 1, 6],
    ['BID', 2, 0],
    ['ONU', 1, 6],
  ]);
});

test('[R11] an item that only a later round asked about stands after the others', () => {
  const more = [wrote('3.2', 'ana', 'CEPAL'), opened('3.3', 0, ['CEPAL'], 2)];
  const placed = SIX.map((author) => place(author, 'CEPAL', { x: 4, y: 4 }, 2));
  const { rows } = standing(...FIRST_ROUND, ...more, ...placed, closed('3.3'));
  expect(rows.map(({ id, round, first }) => [id, round, first])).toEqual([
    ['GIZ', 1, null],
    ['BID', 1, null],
    ['ONU', 1, null],
    ['CEPAL', 2, null],
  ]);
});

test('[R12] the first round is kept beside the second, and beside a third', () => {
  const [, bid] = standing(...FIRST_ROUND, ...secondRound()).rows;
  expect(bid).toMatchObject({
    round: 2,
    x: { distribution: [0, 0, 0, 0, 6] },
    first: { round: 1, n: 6, x: { distribution: [3, 0, 0, 0, 3] }, quadrant: 'frontier' },
  });
  const third = [
    opened('3.3', 0, ['BID'], 3),
    ...SIX.map((author) => place(author, 'BID', { x: 4, y: 4 }, 3)),
    closed('3.3'),
  ];
  const { rows } = standing(...FIRST_ROUND, ...secondRound(), ...third);
  expect(rows[1]).toMatchObject({ round: 3, first: { round: 1 } });
  expect(rows[0]?.first).toBeNull();
});

test('[R12] each round keeps its own figures', () => {
  const workshop = fold([...STARTED, ...FIRST_ROUND, ...secondRound()]);
  const activity = workshop.activities.get('3.3') ?? expect.fail();
  const each = activity.openings.map((opening) => {
    const results = resultsOf(workshop, activity, opening);
    return results?.type === 'placements' ? rounds(results) : expect.fail();
  });
  expect(each).toEqual([
    [
      ['GIZ', 1, 6],
      ['BID', 1, 6],
      ['ONU', 1, 6],
    ],
    [['BID', 2, 6]],
  ]);
});

test('[R11] what was merged after the first round counts in each for what it was merged into', () => {
  const merged: WorkshopEvent = {
    type: 'itemsMerged',
    activity: '3.3',
    item: 'ONU',
    into: 'BID',
  };
  expect(rounds(standing(...FIRST_ROUND, merged, ...secondRound(SIX.slice(0, 4))))).toEqual([
    ['GIZ', 1, 6],
    ['BID', 2, 4],
  ]);
});

test('[V17] people of any round that stands are counted once, and alignment is of what stands', () => {
  const first = standing(...FIRST_ROUND);
  const again = standing(...FIRST_ROUND, ...secondRound(SIX.slice(0, 5)));
  expect([first.voters, again.voters]).toEqual([6, 6]);
  expect(first.alignment?.value).toBeLessThan(0.8);
  expect(again.alignment).toMatchObject({ value: 1, n: 6, word: 'high' });
  const another = [...secondRound().slice(0, -1), place('gil', 'BID', { x: 5, y: 5 }, 2)];
  expect(standing(...FIRST_ROUND, ...another, closed('3.3'))).toMatchObject({
    voters: 7,
    alignment: { value: 1, n: 7 },
  });
});

test('[V17] room, results page and outcome read all its items after a second round', () => {
  const workshop = fold([...STARTED, ...FIRST_ROUND, ...secondRound(), REVEALED]);
  const activity = workshop.activities.get('3.3') ?? expect.fail();
  const results = standingResults(workshop, activity);
  expect(stageView(workshop).activity?.results).toEqual(results);
  const board = boardView(workshop);
  expect(board.activities.find(({ plan }) => plan.id === '3.3')).toMatchObject({
    joined: results,
    rounds: [{ results: { rows: { length: 3 } } }, { results: { rows: { length: 1 } } }],
  });
  expect(board.alignment.steps).toMatchObject([{ step: 3, alignment: { value: 1 } }]);
  expect(suggestionOf(workshop, activity)).toEqual(['GIZ', 'BID', 'ONU']);
});

test('[V17] after a second round any item of the matrix can be approved, asked again or not', () => {
  const items = ['ONU', 'BID', 'GIZ'];
  given([...STARTED, ...FIRST_ROUND, ...secondRound(), REVEALED])
    .when({ type: 'approveOutcome', activity: '3.3', items })
    .then({ type: 'outcomeApproved', activity: '3.3', items });
});

test('[V17] after the end the closing frame names the key players of both rounds', () => {
  const ended: WorkshopEvent = { type: 'workshopEnded' };
  const shown = [...STARTED, ...FIRST_ROUND, ...secondRound(), REVEALED, ended];
  expect(stageView(fold(shown)).closing?.keyPlayers).toMatchObject([{ id: 'GIZ' }, { id: 'BID' }]);
});

test('[V2] [V17] while the second round is open the room sees no results of the first', () => {
  const open = [...STARTED, ...FIRST_ROUND, REVEALED, ...secondRound().slice(0, -1)];
  expect(stageView(fold(open)).activity).toMatchObject({
    status: 'open',
    round: 2,
    items: [{ id: 'BID' }],
    results: null,
  });
});

test('[X3] [X4] in anonymous mode rounds are joined by keys that no view names, in any order', () => {
  const asked = ['GIZ', 'BID'];
  const before = [
    created('anonymous'),
    { type: 'workshopStarted' } as const,
    ...asked.map((actor) => wrote('3.2', 'writer', actor)),
    approved('3.2', ...asked),
    entered('3.3'),
    opened('3.3', 0, asked),
  ];
  const keys = SIX.map((author) => `key~${author}`);
  const views = [1, 2, 3].map((seed) => {
    const [first, second] = [shuffled(keys, seed), shuffled(keys, seed + 9)];
    const workshop = fold([
      ...before,
      ...first.flatMap((key) =>
        asked.map((item) => place(key, item, { x: key < 'key~c' ? 1 : 5, y: 4 })),
      ),
      closed('3.3'),
      opened('3.3', 0, ['BID'], 2),
      ...second.map((key) => place(key, 'BID', { x: key < 'key~b' ? 2 : 4, y: 4 }, 2)),
      closed('3.3'),
      REVEALED,
    ]);
    return JSON.stringify([stageView(workshop), boardView(workshop)]);
  });
  expect(new Set(views).size).toBe(1);
  expect(views[0]).not.toContain('key~');
  expect(JSON.parse(views[0] ?? '')[0].activity.results).toMatchObject({ voters: 6 });
});

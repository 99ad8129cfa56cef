import { expect, test } from 'vitest';
import type { Answer } from '../answers.ts';
import type { WorkshopEvent } from '../events.ts';
import { candidatesFor } from '../candidates.ts';
import { openingOf, type Workshop } from '../state.ts';
import {
  answered,
  approved,
  closed,
  entered,
  joined,
  opened,
  STARTED,
  write,
  wrote,
} from '../testing/facts.ts';
import { namedItems } from '../sources.ts';
import { fold, given } from '../testing/given.ts';
import { moderatedActivity } from '../views/moderated.ts';
import { participantView } from '../views/participant.ts';
import { resultsOf, suggestionOf } from './registry.ts';

const choose = (
  author: string,
  item: string | null,
  none: 'none' | 'abstain' = 'none',
): WorkshopEvent =>
  answered(
    '1.4',
    author,
    { kind: 'choose', choice: item === null ? none : { item } },
    { phase: 1 },
  );

const FINAL = [
  ...STARTED,
  ...['a', 'b', 'c'].map((id) => wrote('1.3', 'ana', `Borrador ${id}`, id)),
  approved('1.3', 'a', 'b', 'c'),
  entered('1.4'),
  opened('1.4', 1, ['a', 'b', 'c']),
];

const finalVote = (...votes: WorkshopEvent[]) =>
  resultOf(fold([...FINAL, ...votes, closed('1.4')]), '1.4');

function resultOf(workshop: Workshop, id: string) {
  const activity = workshop.activities.get(id) ?? expect.fail(id);
  const opening = openingOf(activity) ?? expect.fail(id);
  return {
    ...resultsOf(workshop, activity, opening),
    suggestion: suggestionOf(workshop, activity),
  };
}

test('[O5] more than half of the valid votes adopts', () => {
  expect(finalVote(choose('ana', 'a'), choose('beto', 'a'), choose('caro', 'b'))).toMatchObject({
    valid: 3,
    needed: 2,
    quorum: true,
    adopted: 'a',
    suggestion: ['a'],
    runoff: [],
  });
});

test('[O5] half is not more than half, and «ninguna» is a valid vote', () => {
  const tied = finalVote(choose('ana', 'a'), choose('beto', null));
  expect(tied).toMatchObject({ valid: 2, none: 1, needed: 2, adopted: null, suggestion: [] });
});

test('[O5] an abstention is present but not valid', () => {
  const vote = finalVote(choose('ana', 'a'), choose('beto', null, 'abstain'));
  expect(vote).toMatchObject({ voters: 2, valid: 1, abstentions: 1, adopted: 'a' });
});

test('[O5] below the quorum nothing is adopted', () => {
  expect(finalVote(choose('ana', 'a'))).toMatchObject({
    voters: 1,
    eligible: 3,
    quorum: false,
    adopted: null,
  });
});

test('[O6] a draft stands beside the finalist it started from until the facilitator merges them', () => {
  const draft = answered('1.4', 'beto', write('e', 'Borrador a, mejor', { basedOn: 'a' }), {
    item: 'a2',
  });
  const written = [...FINAL.slice(0, -1), opened('1.4'), draft, closed('1.4')];
  const ballot = (...more: WorkshopEvent[]) => {
    const workshop = fold([...written, ...more]);
    const activity = workshop.activities.get('1.4') ?? expect.fail();
    const ids = candidatesFor(workshop, activity, 'vote') ?? [];
    return namedItems(workshop, activity, ids).map(({ id, label }) => [id, label]);
  };
  const others = [
    ['b', 'Borrador b'],
    ['c', 'Borrador c'],
  ];
  expect(ballot()).toEqual([['a2', 'Borrador a, mejor'], ['a', 'Borrador a'], ...others]);
  const merge = (item: string, into: string) =>
    given(written).when({ type: 'mergeItems', activity: '1.4', item, into });
  merge('a', 'a2').then({ type: 'itemsMerged', item: 'a', into: 'a2' });
  const merged = (item: string, into: string): WorkshopEvent => ({
    type: 'itemsMerged',
    activity: '1.4',
    item,
    into,
  });
  const accepted = merged('a', 'a2');
  expect(ballot(accepted)).toEqual([['a2', 'Borrador a, mejor'], ...others]);
  // The other way round, the finalist keeps its words.
  merge('a2', 'a').then({ type: 'itemsMerged', item: 'a2', into: 'a' });
  expect(ballot(merged('a2', 'a'))).toEqual([['a', 'Borrador a'], ...others]);
  const undone: WorkshopEvent = { type: 'itemUnmerged', activity: '1.4', item: 'a' };
  expect(ballot(accepted, undone)).toEqual(ballot());
});

test('[V7] a finalist written again in other spelling reads as it did', () => {
  const again = answered('1.4', 'beto', write('e', 'BORRADOR A'), { item: 'a' });
  const workshop = fold([...FINAL.slice(0, -1), opened('1.4'), again]);
  const drafts = participantView(workshop).activity?.drafts.map(({ label }) => label);
  expect(drafts).toEqual(['Borrador a', 'Borrador b', 'Borrador c']);
});

test('[O6] the facilitator finds the finalists among what can be merged, reworded and hidden', () => {
  const rows = (...events: WorkshopEvent[]) => {
    const workshop = fold([...FINAL.slice(0, -1), ...events]);
    const activity = workshop.activities.get('1.4') ?? expect.fail();
    return moderatedActivity(workshop, activity, new Map()).items;
  };
  expect(rows()).toMatchObject(
    ['a', 'b', 'c'].map((id) => ({ id, label: `Borrador ${id}`, people: 1, finalist: true })),
  );
  const hidden: WorkshopEvent = { type: 'itemHidden', activity: '1.4', item: 'a' };
  expect(rows(hidden)).toContainEqual(expect.objectContaining({ id: 'a', hidden: true }));
  const reworded: WorkshopEvent = { type: 'itemReworded', activity: '1.4', item: 'b', text: 'B' };
  expect(rows(reworded)).toContainEqual(
    expect.objectContaining({ id: 'b', label: 'B', reworded: true, finalist: true }),
  );
  const draft = answered('1.4', 'beto', write('e', 'Otro'), { item: 'x' });
  const merged: WorkshopEvent = { type: 'itemsMerged', activity: '1.4', item: 'c', into: 'x' };
  expect(rows(draft, merged).map(({ id, finalist }) => [id, finalist])).toEqual([
    ['a', true],
    ['b', true],
    ['x', false],
  ]);
});

test('[O7] a short list passes its seats, all tied with the last, and nobody without votes', () => {
  const items = ['a', 'b', 'c', 'd', 'e', 'f'];
  const approve = (author: string, ...chosen: string[]): WorkshopEvent =>
    answered('1.3', author, { kind: 'approve', items: chosen } satisfies Answer, { phase: 1 });
  const drafts = items.map((id) => wrote('1.3', `author ${id}`, `Borrador ${id}`, id));
  const before = [...STARTED, joined('dora'), entered('1.3'), ...drafts, opened('1.3', 1, items)];
  const votes = [
    approve('ana', 'a', 'b'),
    approve('beto', 'a', 'c'),
    approve('caro', 'a', 'd'),
    approve('dora', 'e', 'b'),
  ];
  const result = resultOf(fold([...before, ...votes]), '1.3');
  expect(result).toMatchObject({ type: 'approvals', voters: 4, seats: 3 });
  expect(result.suggestion).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(resultOf(fold([...before, approve('ana', 'a')]), '1.3').suggestion).toEqual(['a']);
});

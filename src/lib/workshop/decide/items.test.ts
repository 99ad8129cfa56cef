import { expect, test } from 'vitest';
import type { WorkshopEvent } from '../events.ts';
import { termResults } from '../activities/terms.ts';
import { candidatesFor } from '../candidates.ts';
import { adoptedStatement } from '../statement-of.ts';
import type { Workshop } from '../state.ts';
import { approved, closed, entered, opened, STARTED, wrote } from '../testing/facts.ts';
import { given } from '../testing/given.ts';
import { boardView } from '../views/board.ts';

const CLOUD = [
  ...STARTED,
  entered('3.2'),
  opened('3.2'),
  wrote('3.2', 'ana', 'SEDATU'),
  wrote('3.2', 'ana', 'Secretaría'),
  wrote('3.2', 'beto', 'Secretaría'),
  wrote('3.2', 'caro', 'GIZ'),
];
const on = <Type extends string>(type: Type, item: string) =>
  ({ type, activity: '3.2', item }) as const;
const merged = (item: string, into: string): WorkshopEvent => ({
  ...on('itemsMerged', item),
  into,
});
const termsOf = (workshop: Workshop) => {
  const activity = workshop.activities.get('3.2');
  const results = activity && termResults(workshop, activity);
  return results?.type === 'terms' ? results.terms.map(({ label, people }) => [label, people]) : [];
};

test('[I1] [V5] a hidden item is neither judged nor shown until restored', () => {
  const hidden = given(CLOUD).when(on('hideItem', 'GIZ')).then({ type: 'itemHidden' });
  expect(termsOf(hidden)).toEqual([
    ['Secretaría', 2],
    ['SEDATU', 1],
  ]);
  given(CLOUD, on('itemHidden', 'GIZ'))
    .when({ type: 'approveOutcome', activity: '3.2', items: ['GIZ'] })
    .thenRefused('unknown-item');
  const restored = given(CLOUD, on('itemHidden', 'GIZ'))
    .when(on('restoreItem', 'GIZ'))
    .then({ type: 'itemRestored' });
  expect(termsOf(restored)).toContainEqual(['GIZ', 1]);
});

test('[I2] rewording changes what an item says, not what counts for it', () => {
  const reworded = given(CLOUD).when({
    ...on('rewordItem', 'Secretaría'),
    text: '  Sedatu federal ',
  });
  expect(termsOf(reworded.then({ type: 'itemReworded', text: 'Sedatu federal' }))).toContainEqual([
    'Sedatu federal',
    2,
  ]);
  given(CLOUD)
    .when({ ...on('rewordItem', 'GIZ'), text: ' ' })
    .thenRefused('empty');
  given(CLOUD)
    .when({ ...on('rewordItem', 'GIZ'), text: 'x'.repeat(601) })
    .thenRefused('too-long', 600);
});

test('[I3] merged items count each person once; unmerging gives back what there was', () => {
  const after = given(CLOUD)
    .when({ ...on('mergeItems', 'SEDATU'), into: 'Secretaría' })
    .then({ type: 'itemsMerged' });
  expect(termsOf(after)).toEqual([
    ['Secretaría', 2],
    ['GIZ', 1],
  ]);
  const back = given(CLOUD, merged('SEDATU', 'Secretaría'))
    .when(on('unmergeItem', 'SEDATU'))
    .then({ type: 'itemUnmerged' });
  expect(termsOf(back)).toEqual([
    ['Secretaría', 2],
    ['GIZ', 1],
    ['SEDATU', 1],
  ]);
});

test('[I4] no merge makes a loop', () => {
  const chain = [merged('SEDATU', 'Secretaría'), merged('Secretaría', 'GIZ')];
  given(CLOUD, chain)
    .when({ ...on('mergeItems', 'GIZ'), into: 'SEDATU' })
    .thenRefused('would-loop');
  given(CLOUD)
    .when({ ...on('mergeItems', 'GIZ'), into: 'GIZ' })
    .thenRefused('would-loop');
  given(CLOUD, merged('SEDATU', 'GIZ'))
    .when({ ...on('mergeItems', 'Secretaría'), into: 'SEDATU' })
    .then({ type: 'itemsMerged', into: 'GIZ' });
});

test('[I5] an item that the facilitator adds counts nobody and says so', () => {
  const after = given(CLOUD)
    .when({ type: 'addItem', activity: '3.2', text: 'BID' })
    .then({ type: 'itemAdded', item: 'fresh' });
  const activity = after.activities.get('3.2') ?? expect.fail();
  expect(termResults(after, activity)).toMatchObject({
    terms: expect.arrayContaining([
      { id: 'fresh', label: 'BID', people: 0, details: [], added: true, chosen: false },
    ]),
  });
  given(CLOUD).when({ type: 'addItem', activity: '3.2', text: '' }).thenRefused('empty');
});

const FINALISTS = [
  ...STARTED,
  wrote('1.3', 'ana', 'Borrador', 'd'),
  approved('1.3', 'd'),
  entered('1.4'),
];

test('[I6] only the activity’s items are moderated, and finalists of the round before', () => {
  given(CLOUD).when(on('hideItem', 'ONU')).thenRefused('unknown-item');
  given(CLOUD)
    .when({ ...on('mergeItems', 'GIZ'), into: 'ONU' })
    .thenRefused('unknown-item');
  given(CLOUD)
    .when({ type: 'eraseEntry', activity: '3.2', entry: 'none' })
    .thenRefused('unknown-entry');
  const reword = { type: 'rewordItem', activity: '1.4', item: 'd', text: 'Mejor' } as const;
  given(FINALISTS).when(reword).then({ type: 'itemReworded' });
  given(FINALISTS)
    .when({ ...reword, item: 'z' })
    .thenRefused('unknown-item');
});

test('[I7] moderating twice the same way is refused', () => {
  given(CLOUD, on('itemHidden', 'GIZ')).when(on('hideItem', 'GIZ')).thenRefused('already-so');
  given(CLOUD).when(on('restoreItem', 'GIZ')).thenRefused('already-so');
  given(CLOUD).when(on('unmergeItem', 'GIZ')).thenRefused('already-so');
  given(CLOUD, merged('GIZ', 'SEDATU'))
    .when({ ...on('mergeItems', 'GIZ'), into: 'Secretaría' })
    .thenRefused('already-so');
  const erased: WorkshopEvent = { type: 'entryErased', activity: '3.2', entry: 'caro.GIZ' };
  given(CLOUD, erased)
    .when({ type: 'eraseEntry', activity: '3.2', entry: 'caro.GIZ' })
    .thenRefused('already-so');
});

const approve = (...items: string[]) =>
  ({ type: 'approveOutcome', activity: '3.2', items }) as const;
const undo = { type: 'undoOutcome', activity: '3.2' } as const;

test('[O1] an outcome is one to fifteen of the items that stand, each once', () => {
  given(CLOUD)
    .when(approve('GIZ', 'SEDATU'))
    .then({ type: 'outcomeApproved', items: ['GIZ', 'SEDATU'] });
  given(CLOUD).when(approve()).thenRefused('no-items');
  given(CLOUD).when(approve('GIZ', 'GIZ')).thenRefused('duplicate-choice');
  given(CLOUD, merged('SEDATU', 'Secretaría')).when(approve('SEDATU')).thenRefused('unknown-item');
  given(CLOUD)
    .when(approve(...Array.from({ length: 16 }, (_, index) => `i${index}`)))
    .thenRefused('too-many-items', 15);
});

test('[O2] an outcome in use is neither changed nor undone', () => {
  const approvedOne = [...CLOUD, closed('3.2'), approved('3.2', 'GIZ')];
  given(CLOUD).when(undo).thenRefused('already-so');
  given(approvedOne).when(undo).then({ type: 'outcomeUndone' });
  given(approvedOne).when(approve('SEDATU')).then({ type: 'outcomeApproved' });
  const used = [...approvedOne, entered('3.3'), opened('3.3', 0, ['GIZ'])];
  given(used).when(undo).thenRefused('outcome-in-use');
  given(used).when(approve('SEDATU')).thenRefused('outcome-in-use');
});

test('[O2] nor is any of it merged or taken apart', () => {
  const listed = [...CLOUD, merged('SEDATU', 'Secretaría'), closed('3.2')];
  const outcome = [...listed, approved('3.2', 'GIZ', 'Secretaría')];
  const merge = (item: string, into: string) => ({ ...on('mergeItems', item), into });
  given(outcome).when(merge('GIZ', 'Secretaría')).then({ type: 'itemsMerged' });
  const used = [...outcome, entered('3.3'), opened('3.3', 0, ['GIZ', 'Secretaría'])];
  given(used).when(merge('GIZ', 'Secretaría')).thenRefused('outcome-in-use');
  // What was not approved can still count for what was.
  given([...used, wrote('3.2', 'ana', 'BID')])
    .when(merge('BID', 'GIZ'))
    .then({ type: 'itemsMerged' });
  given([...used, wrote('3.2', 'ana', 'BID')])
    .when(merge('GIZ', 'BID'))
    .thenRefused('outcome-in-use');
  const before = [...CLOUD, approved('3.2', 'GIZ', 'SEDATU'), merged('SEDATU', 'GIZ')];
  given(before).when(on('unmergeItem', 'SEDATU')).then({ type: 'itemUnmerged' });
  given(before, entered('3.3'), opened('3.3', 0, ['GIZ']))
    .when(on('unmergeItem', 'SEDATU'))
    .thenRefused('outcome-in-use');
});

test('[O8] of an outcome, what was merged is listed once and what is hidden is not', () => {
  const outcome = (...events: WorkshopEvent[]) => {
    const workshop = given(CLOUD, approved('3.2', 'GIZ', 'SEDATU'), events).workshop;
    const approvedItems = boardView(workshop).activities.find(({ plan }) => plan.id === '3.2');
    const matrix = workshop.activities.get('3.3') ?? expect.fail();
    expect(candidatesFor(workshop, matrix, 'rate')).toEqual(
      approvedItems?.outcome.map(({ id }) => id),
    );
    return approvedItems?.outcome.map(({ label }) => label);
  };
  expect(outcome()).toEqual(['GIZ', 'SEDATU']);
  expect(outcome(merged('SEDATU', 'GIZ'))).toEqual(['GIZ']);
  const undone = { type: 'itemUnmerged', activity: '3.2', item: 'SEDATU' } as const;
  expect(outcome(merged('SEDATU', 'GIZ'), undone)).toEqual(['GIZ', 'SEDATU']);
  expect(outcome(merged('SEDATU', 'Secretaría'))).toEqual(['GIZ', 'Secretaría']);
  const hide = { type: 'itemHidden', activity: '3.2', item: 'GIZ' } as const;
  expect(outcome(hide)).toEqual(['SEDATU']);
  expect(outcome(hide, { ...hide, type: 'itemRestored' })).toEqual(['GIZ', 'SEDATU']);
});

test('[O8] an outcome of which nothing stands is none', () => {
  const hidden: WorkshopEvent = { type: 'itemHidden', activity: '1.4', item: 'd' };
  const adopted = [...FINALISTS, approved('1.4', 'd')];
  expect(adoptedStatement(given(adopted).workshop)).toBe('Borrador');
  expect(adoptedStatement(given(adopted, hidden).workshop)).toBeNull();
});

test('[I8] no two items that stand read alike', () => {
  const add = (text: string) => ({ type: 'addItem', activity: '3.2', text }) as const;
  const reword = (item: string, text: string) => ({ ...on('rewordItem', item), text });
  given(CLOUD).when(add(' giz ')).thenRefused('reads-alike');
  given(CLOUD).when(reword('SEDATU', 'la giz')).thenRefused('reads-alike');
  given(CLOUD).when(reword('GIZ', 'La GIZ')).then({ type: 'itemReworded' });
  const worded: WorkshopEvent = { ...on('itemReworded', 'GIZ'), text: 'Cooperación' };
  given(CLOUD, worded).when(add('cooperación')).thenRefused('reads-alike');
  // What was merged keeps its words for the one it stands behind, and for nobody else.
  const both = [...CLOUD, merged('SEDATU', 'Secretaría')];
  given(both).when(reword('GIZ', 'Sedatu')).thenRefused('reads-alike');
  given(both).when(reword('Secretaría', 'Sedatu')).then({ type: 'itemReworded' });
  const named: WorkshopEvent = { ...on('itemReworded', 'Secretaría'), text: 'SEDATU' };
  given(both, named).when(on('unmergeItem', 'SEDATU')).thenRefused('reads-alike');
  // Nobody's words any more, they are free.
  const taken: WorkshopEvent = { type: 'entryErased', activity: '3.2', entry: 'caro.GIZ' };
  given(CLOUD, taken).when(add('GIZ')).then({ type: 'itemAdded' });
  given(FINALISTS)
    .when({ type: 'addItem', activity: '1.4', text: 'borrador' })
    .thenRefused('reads-alike');
});

test('[O3] the outcome of the final vote is the adopted statement', () => {
  expect(adoptedStatement(given(FINALISTS).workshop)).toBeNull();
  const adopted = given(FINALISTS).when({ type: 'approveOutcome', activity: '1.4', items: ['d'] });
  expect(adoptedStatement(adopted.then({ type: 'outcomeApproved' }))).toBe('Borrador');
});

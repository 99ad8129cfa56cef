import { expect, test, vi } from 'vitest';
import type { Term } from '#lib/measures/merge-suggestions.ts';
import type { MergeSuggestion } from '#lib/workshop/mergeable-terms.ts';
import { evolve } from '#lib/workshop/evolve/evolve.ts';
import { entered, opened, STARTED, wrote } from '#lib/workshop/testing/facts.ts';
import { emptyWorkshop } from '#lib/workshop/state.ts';
import { mergeSuggester } from './merge-suggester.ts';

/** A cloud in which one person writes, and its workshop's version. */
function cloud(...words: string[]) {
  const state = emptyWorkshop();
  for (const event of [...STARTED, entered('3.2'), opened('3.2')]) evolve(state, event, 0);
  const write = (text: string) => evolve(state, wrote('3.2', 'ana', text), 0);
  words.forEach(write);
  const activity = state.activities.get('3.2');
  if (!activity) throw new Error('the template has no cloud');
  return { write, asked: () => ['workshop', state.version, activity] as const };
}

const FOUND: MergeSuggestion[] = [{ into: 'a', from: 'b', reason: 'plural' }];

/** Searches that wait to be answered, oldest first. */
function searches() {
  const waiting: { terms: readonly Term[]; end: (error?: Error) => void }[] = [];
  const search = (terms: readonly Term[]) =>
    new Promise<MergeSuggestion[]>((resolve, reject) =>
      waiting.push({ terms, end: (error) => (error ? reject(error) : resolve(FOUND)) }),
    );
  return { waiting, search };
}

test('one search answers everybody who asks about the same version', async () => {
  const { waiting, search } = searches();
  const { asked } = cloud('alcalde', 'alcaldes');
  const { suggest } = mergeSuggester(search, vi.fn());
  const answers = [suggest(...asked()), suggest(...asked())];
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  waiting[0]?.end();
  expect(await Promise.all(answers)).toEqual([FOUND, FOUND]);
  expect(await suggest(...asked())).toEqual(FOUND);
  expect(waiting).toHaveLength(1);
});

test('what comes while a search runs waits for it, and then looks at the newest only', async () => {
  const { waiting, search } = searches();
  const { asked, write } = cloud('alcalde', 'alcaldes');
  const { suggest } = mergeSuggester(search, vi.fn());
  const first = suggest(...asked());
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  write('agua');
  const second = suggest(...asked());
  write('aguas');
  const third = suggest(...asked());
  expect(waiting).toHaveLength(1);
  waiting[0]?.end();
  await first;
  await vi.waitFor(() => expect(waiting).toHaveLength(2));
  expect(waiting[1]?.terms.map(({ label }) => label).sort()).toEqual([
    'agua',
    'aguas',
    'alcalde',
    'alcaldes',
  ]);
  waiting[1]?.end();
  expect(await Promise.all([second, third])).toEqual([FOUND, FOUND]);
  expect(waiting).toHaveLength(2);
});

test('a failure is no suggestion and a logged error, and the next question tries again', async () => {
  const { waiting, search } = searches();
  const failed = vi.fn();
  const { asked } = cloud('alcalde', 'alcaldes');
  const { suggest } = mergeSuggester(search, failed);
  const answer = suggest(...asked());
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  const error = new Error('out of memory');
  waiting[0]?.end(error);
  expect(await answer).toEqual([]);
  expect(failed).toHaveBeenCalledExactlyOnceWith(error, {
    at: 'merge suggestions',
    workshop: 'workshop',
  });
  const again = suggest(...asked());
  await vi.waitFor(() => expect(waiting).toHaveLength(2));
  waiting[1]?.end();
  expect(await again).toEqual(FOUND);
});

test('a single term is like no other', async () => {
  const { waiting, search } = searches();
  const { asked } = cloud('alcalde');
  expect(await mergeSuggester(search, vi.fn()).suggest(...asked())).toEqual([]);
  expect(waiting).toEqual([]);
});

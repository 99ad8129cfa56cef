import { expect, test } from 'vitest';
import type { MergeSuggestion } from '#lib/workshop/mergeable-terms.ts';
import type { ModeratedItem } from '#lib/workshop/views/moderated.ts';
import { suggestedPairs } from './suggested-pairs.ts';

const item = (id: string, people: number, hidden = false): ModeratedItem => ({
  id,
  label: id,
  people,
  hidden,
  added: false,
  reworded: false,
  finalist: false,
  merged: [],
  entries: [],
});
const suggestion = (into: string, from: string, change: Partial<MergeSuggestion> = {}) => ({
  into,
  from,
  reason: 'plural' as const,
  ...change,
});
const named = (found: MergeSuggestion[], items: ModeratedItem[], dismissed: string[] = []) =>
  suggestedPairs(found, items, new Set(dismissed)).map(({ into, from }) => [into.id, from.id]);

test('the item more people wrote by now is the one that stays', () => {
  const found = [suggestion('a', 'b')];
  expect(named(found, [item('a', 2), item('b', 2)])).toEqual([['a', 'b']]);
  expect(named(found, [item('a', 2), item('b', 3)])).toEqual([['b', 'a']]);
});

test('a pair is gone when one was merged, hidden or taken back, and when it was dismissed', () => {
  const found = [suggestion('a', 'b')];
  expect(named(found, [item('a', 2)])).toEqual([]);
  expect(named(found, [item('a', 2), item('b', 1, true)])).toEqual([]);
  const [pair] = suggestedPairs(found, [item('a', 2), item('b', 1)], new Set());
  const [turned] = suggestedPairs(found, [item('a', 2), item('b', 5)], new Set());
  expect(turned?.key).toBe(pair?.key);
  expect(named(found, [item('a', 2), item('b', 5)], [pair?.key ?? ''])).toEqual([]);
});

test('what may well be two things comes last', () => {
  const found = [suggestion('a', 'b', { warning: 'ending' }), suggestion('c', 'd')];
  const items = ['a', 'b', 'c', 'd'].map((id) => item(id, 1));
  expect(named(found, items)).toEqual([
    ['c', 'd'],
    ['a', 'b'],
  ]);
});

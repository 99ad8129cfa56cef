import { expect, test } from 'vitest';
import type { Answer } from '#lib/workshop/answers.ts';
import { givenFacts, type Given } from './given.ts';
import { differences } from './recount.ts';
import { signatureIn } from './signature.ts';

const rate = (value: 1 | 2 | 3): Answer => ({ kind: 'rate', value, reason: null });
const given = (author: string, activity: string, answer: Answer): Given => {
  const question = { activity, phase: 0, round: 1 };
  return { ...question, author, answer, onBehalf: false, late: false, admitted: false };
};
const facts = (all: readonly Given[]) => givenFacts(all, signatureIn(all, 'anonymous'));

const sent = [
  given('Ana', '1.1', rate(1)),
  given('Bruno', '1.1', rate(2)),
  given('Ana', '1.1', rate(3)),
  given('Ana', 'C', rate(2)),
];

test('without names, the same answers of the same people are the same, in whatever order people come', () => {
  const kept = [
    given('author-1', '1.1', rate(2)),
    given('author-2', '1.1', rate(1)),
    given('author-2', '1.1', rate(3)),
    given('author-1', 'C', rate(2)),
  ];
  expect(differences(facts(sent), facts(kept))).toEqual([[], []]);
});

test('an answer that went to another author, or before another of the same, is not the same', () => {
  const moved = [
    given('author-1', '1.1', rate(2)),
    given('author-1', '1.1', rate(3)),
    given('author-2', '1.1', rate(1)),
    given('author-1', 'C', rate(2)),
  ];
  const turned = [
    given('author-1', '1.1', rate(2)),
    given('author-2', '1.1', rate(3)),
    given('author-2', '1.1', rate(1)),
    given('author-1', 'C', rate(2)),
  ];
  for (const kept of [moved, turned]) {
    const [missing, unexpected] = differences(facts(sent), facts(kept));
    expect(missing).not.toEqual([]);
    expect(unexpected).not.toEqual([]);
  }
});

test('with names the name is the signature', () => {
  expect(signatureIn(sent, 'pseudonymous')({ activity: '1.1', author: 'Ana' })).toBe('Ana');
});

// A draft beside the one it comes from: marked word by word where enough was kept, else as it reads now.
import type { LineageDraft, LineageRound, StatementLineage } from '#lib/workshop/views/lineage.ts';
import { letterOf } from '../statement/vote-options.ts';
import { keptShare, wordChanges, type WordRun } from './word-changes.ts';

/** Below a third kept, marks hide the text that they explain. */
const LEAST_KEPT = 1 / 3;

export type Comparison =
  | { kind: 'new' }
  | { kind: 'unchanged' }
  | { kind: 'changed'; runs: readonly WordRun[] }
  | { kind: 'rewritten' };

/** @param before the round before; null for the first. */
export function compared(draft: LineageDraft, before: LineageRound | null): Comparison {
  const nearest = before?.drafts.find(({ id }) => id === draft.from[0]);
  if (!nearest) return { kind: 'new' };
  const runs = wordChanges(nearest.text, draft.text);
  if (runs.every(({ change }) => change === 'same')) return { kind: 'unchanged' };
  return keptShare(runs) < LEAST_KEPT ? { kind: 'rewritten' } : { kind: 'changed', runs };
}

/** «2A»: of several drafts of a round, so that the next can name them. */
export const draftLetter = (round: number, place: number): string =>
  `${round + 1}${letterOf(place)}`;

/**
 * The drafts it comes from, first the one it is compared with; none where the round before has just one.
 * @param round index of the round before.
 */
export function originLetters(
  draft: LineageDraft,
  before: LineageRound | null,
  round: number,
): string[] {
  if (!before || before.drafts.length < 2) return [];
  return draft.from.flatMap((id) => {
    const place = before.drafts.findIndex((one) => one.id === id);
    return place < 0 ? [] : draftLetter(round, place);
  });
}

/** The statement as it reads now, with what its last round put in; null where there is nothing to mark. */
export function newWordsOf({ rounds }: StatementLineage): WordRun[] | null {
  const draft = rounds.at(-1)?.drafts[0];
  const comparison = draft && compared(draft, rounds.at(-2) ?? null);
  if (comparison?.kind !== 'changed') return null;
  const runs = comparison.runs.filter(({ change }) => change !== 'removed');
  return runs.some(({ change }) => change === 'added') ? runs : null;
}

// What changed between two drafts, word by word, as a person would mark it on paper.
import { diffArrays } from 'diff';
import { lengthOf, wordsOf, written, type Word } from './words.ts';

export type WordRun = {
  change: 'same' | 'added' | 'removed';
  text: string;
  /** A space stands before it. */
  spaced: boolean;
};

/** A stretch that was kept, then what was taken away and put in after it. */
type Stretch = { kept: readonly Word[]; removed: readonly Word[]; added: readonly Word[] };

/** In reading order, what was removed before what came in its place; spaces alone are no change. */
export function wordChanges(before: string, after: string): WordRun[] {
  return withoutSpecks(stretchesOf(wordsOf(before), wordsOf(after))).flatMap(
    ({ kept, removed, added }) => [
      ...run('same', kept),
      ...run('removed', removed),
      ...run('added', added),
    ],
  );
}

/** Characters of the later text that the earlier one had, from 0 to 1. */
export function keptShare(runs: readonly WordRun[]): number {
  const length = (change: WordRun['change']): number =>
    runs.filter((one) => one.change === change).reduce((sum, { text }) => sum + text.length, 0);
  const later = length('same') + length('added');
  return later === 0 ? 0 : length('same') / later;
}

function run(change: WordRun['change'], words: readonly Word[]): WordRun[] {
  const first = words[0];
  return first ? [{ change, text: written(words), spaced: first.spaced }] : [];
}

function stretchesOf(before: readonly Word[], after: readonly Word[]): Stretch[] {
  const textOf = ({ text }: Word): string => text;
  const stretches: Stretch[] = [{ kept: [], removed: [], added: [] }];
  let [left, right] = [0, 0];
  for (const { removed, added, count } of diffArrays(before.map(textOf), after.map(textOf))) {
    const old = added ? [] : before.slice(left, left + count);
    const now = removed ? [] : after.slice(right, right + count);
    left += old.length;
    right += now.length;
    const last = stretches.at(-1);
    if (!last || !(removed || added)) {
      // Where what stood before it is gone, its space is that of the earlier text.
      const spaced = now[0]?.spaced || (last?.removed.length ? old[0]?.spaced : false) || false;
      const kept = now.map((word, place) => (place === 0 ? { ...word, spaced } : word));
      stretches.push({ kept, removed: [], added: [] });
    } else {
      stretches[stretches.length - 1] = {
        kept: last.kept,
        removed: [...last.removed, ...old],
        added: [...last.added, ...now],
      };
    }
  }
  return stretches;
}

/**
 * Kept words shorter than the changes on both sides only scatter the reading («de», «la»): they go with the changes.
 * The rule of Google's diff-match-patch, semantic cleanup (Fraser 2006, “Diff strategies”).
 */
function withoutSpecks(stretches: readonly Stretch[]): Stretch[] {
  const clean: Stretch[] = [];
  for (const stretch of stretches) {
    let next = stretch;
    for (let last = clean.at(-1); last && isSpeck(last, next); last = clean.at(-1)) {
      clean.pop();
      next = {
        kept: last.kept,
        removed: [...last.removed, ...next.kept, ...next.removed],
        added: [...last.added, ...next.kept, ...next.added],
      };
    }
    clean.push(next);
  }
  return clean;
}

function isSpeck(before: Stretch, { kept, removed, added }: Stretch): boolean {
  const changed = (one: Pick<Stretch, 'removed' | 'added'>): number =>
    Math.max(lengthOf(one.removed), lengthOf(one.added));
  const length = lengthOf(kept);
  return length <= changed(before) && length <= changed({ removed, added });
}

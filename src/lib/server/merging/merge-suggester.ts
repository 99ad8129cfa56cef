// Merge suggestions by the version of a workshop: what was found is kept, and an activity is searched once at a time.
import type { Term } from '#lib/measures/merge-suggestions.ts';
import { mergeableTerms, type MergeSuggestion } from '#lib/workshop/mergeable-terms.ts';
import type { ActivityState } from '#lib/workshop/state.ts';
import type { MergeThread } from './merge-thread.ts';

type Found = Promise<readonly MergeSuggestion[]>;

export type MergeSuggester = {
  /** None when they could not be found; why is in the log. */
  suggest(workshop: string, version: number, activity: ActivityState): Found;
};

/** Activities to keep suggestions of: more than are moderated at one time. */
const KEPT = 50;

type Asked = { version: number; terms: readonly Term[]; hasStarted: boolean; found: Found };

export function mergeSuggester(
  search: MergeThread['search'],
  failed: (error: unknown, detail: object) => void,
): MergeSuggester {
  const asked = new Map<string, Asked>();

  /** Starts when `before` is through, with the terms it then has. */
  async function find(own: Asked, before: Found | undefined): Found {
    await before;
    own.hasStarted = true;
    const { terms } = own;
    // What people wrote is not kept here: it may be erased.
    own.terms = [];
    return terms.length < 2 ? [] : search(terms);
  }

  function keep(key: string, own: Asked): void {
    asked.delete(key);
    asked.set(key, own);
    for (const oldest of [...asked.keys()].slice(0, -KEPT)) asked.delete(oldest);
  }

  return {
    suggest(workshop, version, activity) {
      const key = `${workshop} ${activity.plan.id}`;
      const known = asked.get(key);
      if (known?.version === version) return known.found;
      const terms = mergeableTerms(activity);
      // Still waiting for an older search: it may as well look at what is newest.
      if (known && !known.hasStarted) return Object.assign(known, { version, terms }).found;
      const own: Asked = { version, terms, hasStarted: false, found: Promise.resolve([]) };
      own.found = find(own, known?.found).catch((error: unknown) => {
        failed(error, { at: 'merge suggestions', workshop });
        if (asked.get(key) === own) asked.delete(key);
        return [];
      });
      keep(key, own);
      return own.found;
    },
  };
}

// Which terms look like one. The facilitator decides: nothing here merges anything.
import { acronymOf } from './acronyms.ts';
import { phraseLikeness, type MergeWarning } from './phrase-likeness.ts';
import { termWords, type TermWords } from './term-words.ts';
import { trigramSimilarity } from './trigram-similarity.ts';

/** A term with its folding key, and how many people wrote it. */
export type Term = { id: string; key: string; label: string; people: number };

const reasons = ['same-words', 'plural', 'typo', 'acronym', 'contained'] as const;
export type MergeReason = (typeof reasons)[number];

export type MergeSuggestion = {
  /** The id of the term that more people wrote. */
  into: string;
  from: string;
  reason: MergeReason;
  /** Set when the two may well be different words. */
  warning?: MergeWarning;
};

/**
 * Pairs of terms that may be one, likeliest first, each pair once. The order of the list changes nothing.
 * Never suggested: equal keys, which are merged already, and what differs by a negation or by how much.
 *
 * Time grows with the square of the terms: 500 take a fraction of a second.
 */
export function mergeSuggestions(terms: readonly Term[]): MergeSuggestion[] {
  const read = [...terms].sort(intoFirst).map((term) => ({ ...term, ...termWords(term.label) }));
  const found: { suggestion: MergeSuggestion; likeness: number }[] = [];
  for (const [at, into] of read.entries())
    for (const from of read.slice(at + 1)) {
      const grounds = into.key === from.key ? undefined : groundsFor(into, from);
      if (!grounds) continue;
      const suggestion = { into: into.id, from: from.id, ...grounds };
      found.push({ suggestion, likeness: trigramSimilarity(into.key, from.key) });
    }
  // Stable: equal ones stay in the order of people and labels.
  return found
    .sort(
      (left, right) =>
        rank(left.suggestion) - rank(right.suggestion) || right.likeness - left.likeness,
    )
    .map(({ suggestion }) => suggestion);
}

type Grounds = Pick<MergeSuggestion, 'reason' | 'warning'>;
type Reading = TermWords & { label: string };

function groundsFor(left: Reading, right: Reading): Grounds | undefined {
  const way = standsFor(left, right) ?? standsFor(right, left);
  if (way) return way === 'sure' ? { reason: 'acronym' } : { reason: 'acronym', warning: 'letter' };
  return phraseLikeness(left, right);
}

const inBrackets = /\((\p{Lu}{2,})\)/gu;

/** Is the first term one word that abbreviates the second, or that the second gives in brackets? */
function standsFor({ words, label }: Reading, name: Reading): ReturnType<typeof acronymOf> {
  const [word] = words;
  if (!word || words.length > 1) return undefined;
  const aliases = name.label.includes('(') ? name.label.matchAll(inBrackets) : [];
  if ([...aliases].some(([, alias]) => alias?.toLowerCase() === word.plain)) return 'sure';
  return acronymOf(word.plain, name.words, label === label.toUpperCase());
}

function rank({ reason, warning }: MergeSuggestion): number {
  return reasons.indexOf(reason) + (warning ? reasons.length : 0);
}

/** The term to keep comes first: the one more people wrote, then the longer label, then the more accents. */
function intoFirst(left: Term, right: Term): number {
  return (
    right.people - left.people ||
    right.label.length - left.label.length ||
    accents(right.label) - accents(left.label) ||
    (left.label < right.label || (left.label === right.label && left.id < right.id) ? -1 : 1)
  );
}

function accents(label: string): number {
  return label.normalize('NFD').match(/[\u0301\u0308]/gu)?.length ?? 0;
}

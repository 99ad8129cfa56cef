// Where each word of the cloud stands. Whole phrases, horizontal, in rows.
// A word that is on the wall stays where it is: see `layoutCloud`.

import { cloudLevel } from './cloud-sizes.ts';
import type { CloudBox } from './cloud-rows.ts';
import { MOST_WORDS, pack } from './cloud-packing.ts';
import {
  insert,
  isFree,
  remove,
  stand,
  standInRow,
  wordOf,
  type CloudLayout,
  type CloudTerm,
  type CloudWord,
} from './cloud-words.ts';

/**
 * Lays the terms out in a box. With a previous layout, words that are known keep their place to the
 * unit; a word that grew stays on its centre where it can, or else goes where there is room, or else
 * waits at its old size. All are packed anew only as a last resort: the box changed, the largest term
 * outgrew the scale twice over, a term is two sizes behind its people, or a new packing draws terms
 * that have no room now. At the most words there may be, a new term without room is only counted.
 * Deterministic: the same terms and previous layout give the same result.
 */
export function layoutCloud(
  terms: readonly CloudTerm[],
  box: CloudBox,
  previous?: CloudLayout,
): CloudLayout {
  const known = new Set(previous?.words.map((word) => word.id));
  const shown = terms.filter((term) => !term.hidden);
  const heaviest = [...shown]
    .sort((a, b) => b.people - a.people || Number(known.has(b.id)) - Number(known.has(a.id)))
    .slice(0, MOST_WORDS);
  const most = heaviest[0]?.people ?? 0;
  if (!previous || !sameBox(previous.box, box) || most > 2 * previous.scale)
    return counted(pack(heaviest, box, 0), shown);

  const kept = keep(heaviest, previous);
  bringBack(kept, shown, previous);
  const behind = lagsBehind(kept, heaviest);
  if (!behind && kept.words.length === heaviest.length) return counted(kept, shown);
  const packed = pack(heaviest, box, Math.min(RESERVE_WORDS, MOST_WORDS - heaviest.length));
  return counted(
    behind || packed.words.length > Math.max(kept.words.length, previous.words.length)
      ? packed
      : kept,
    shown,
  );
}

/** Room a new packing leaves for the terms that come next. */
const RESERVE_WORDS = 4;

function sameBox(a: CloudBox, b: CloudBox): boolean {
  return a.width === b.width && a.height === b.height && a.inset === b.inset;
}

function counted(layout: CloudLayout, shown: readonly CloudTerm[]): CloudLayout {
  return { ...layout, more: shown.length - layout.words.length };
}

/** One size below the smallest: a term that is not drawn may wait while it is small. */
const UNDRAWN = -1;

function lagsBehind(layout: CloudLayout, terms: readonly CloudTerm[]): boolean {
  const levels = new Map(layout.words.map((word) => [word.id, word.level]));
  return terms.some(
    ({ id, people }) => cloudLevel(people, layout.scale) - (levels.get(id) ?? UNDRAWN) > 1,
  );
}

/** Known words first, in their place; then those that grew; then the new ones. */
function keep(terms: readonly CloudTerm[], previous: CloudLayout): CloudLayout {
  const { box, scale } = previous;
  const layout: CloudLayout = { box, scale, more: 0, words: [], rows: [] };
  layout.rows = previous.rows.map((row) => ({ ...row, spans: [] }));
  const before = new Map(previous.words.map((word) => [word.id, word]));
  const changed: CloudTerm[] = [];
  for (const term of terms) {
    const word = before.get(term.id);
    const now = word && wordOf(term, cloudLevel(term.people, scale), box);
    if (now && now.text === word.text && now.level === word.level) stand(layout, word);
    else changed.push(term);
  }
  // What changed keeps its claim to the old place until it has another.
  for (const word of changed.flatMap((term) => before.get(term.id) ?? [])) stand(layout, word);
  for (const term of changed) resize(layout, term, before.get(term.id));
  return layout;
}

function resize(layout: CloudLayout, term: CloudTerm, before: CloudWord | undefined): void {
  const wanted = wordOf(term, cloudLevel(term.people, layout.scale), layout.box);
  if (!before) return void insert(layout, wanted, layout.box.width / 2);
  const centre = before.x + before.width / 2;
  remove(layout, before);
  if (standInRow(layout, wanted, before.row, centre) || insert(layout, wanted, centre)) return;
  if (wordOf(term, before.level, layout.box).text === before.text) return stand(layout, before);
  insert(layout, wordOf(term, 0, layout.box), centre);
}

/** Words that a heavier term pushed out of the most there may be, while their place is still free. */
function bringBack(layout: CloudLayout, shown: readonly CloudTerm[], previous: CloudLayout): void {
  const ids = new Set(shown.map((term) => term.id));
  const standing = new Set(layout.words.map((word) => word.id));
  for (const word of previous.words) {
    if (layout.words.length >= MOST_WORDS) return;
    if (ids.has(word.id) && !standing.has(word.id) && isFree(layout.rows[word.row], word))
      stand(layout, word);
  }
}

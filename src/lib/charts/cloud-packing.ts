// A cloud laid out from nothing: the heaviest words in the middle rows and in the middle of their row.

import { cloudLevel } from './cloud-sizes.ts';
import { baseline, rowHeight, type CloudBox, type CloudRow, type Span } from './cloud-rows.ts';
import { spanOf, wordOf, type CloudLayout, type CloudTerm, type LooseWord } from './cloud-words.ts';

/** More than these are not read from a chair (method: 40 in the template, 50 at most). */
export const MOST_WORDS = 50;

/** Below this many people nothing takes the largest size, so the first word does not shout. */
export const LEAST_SCALE = 4;

/** Each try makes the words a little smaller; at the last all have the smallest size. */
const TRIES = [1, 1.1, 1.2, 1.35, 1.5, 1.8, 2.4, 3.2, 4.3, 6, 10, 1000];

/**
 * Packs the terms at the largest sizes that hold all of them; when none does, as many as fit.
 * @param reserve words of middling length there must be room for besides, so that the next ones find
 * a place without a new packing; given up when it would leave a term out.
 */
export function pack(terms: readonly CloudTerm[], box: CloudBox, reserve: number): CloudLayout {
  const most = Math.max(LEAST_SCALE, ...terms.map((term) => term.people));
  const kept = Array.from({ length: reserve }, (_, place) => ({
    id: `${RESERVE}${place}`,
    label: 'Consejo de planeación',
    people: 0,
  }));
  let best: Shelf[] = [];
  let scale = most;
  for (const factor of TRIES) {
    const shelves = shelve([...terms, ...kept], box, most * factor);
    if (countTerms(shelves) > countTerms(best)) [best, scale] = [shelves, most * factor];
    if (countWords(shelves) === terms.length + reserve) {
      [best, scale] = [shelves, most * factor];
      break;
    }
  }
  return laidOut(
    best.map(withoutReserve).filter(({ words }) => words.length > 0),
    box,
    scale,
  );
}

const RESERVE = 'reserve ';

/** Units that a gap may grow by, so that rows end alike; the outer two stay clear of the brackets. */
const MOST_STRETCH = 16;

/** A row before it has a place. */
interface Shelf {
  height: number;
  words: LooseWord[];
}

/** Largest first, each on the lowest shelf that it fits, the fullest of these. */
function shelve(terms: readonly CloudTerm[], box: CloudBox, scale: number): Shelf[] {
  const shelves: Shelf[] = [];
  const words = terms
    .map((term) => wordOf(term, cloudLevel(term.people, scale), box))
    .sort((a, b) => b.level - a.level || b.width - a.width);
  for (const word of words) {
    const height = rowHeight(word.size);
    const found = shelves
      .filter((shelf) => shelf.height >= height && fits(shelf, word, box))
      .sort((a, b) => a.height - b.height || widthOf(b.words) - widthOf(a.words))[0];
    if (found) found.words.push(word);
    else if (heightOf(shelves) + height <= box.height) shelves.push({ height, words: [word] });
  }
  return shelves;
}

function fits(shelf: Shelf, word: LooseWord, box: CloudBox): boolean {
  return widthOf([...shelf.words, word]) <= box.width - 2 * box.inset;
}

/** Width of words side by side in any order: every gap as wide as the largest word asks. */
function widthOf(words: readonly LooseWord[]): number {
  const gap = Math.max(...words.map((word) => spanOf({ ...word, x: 0, y: 0, row: 0 }).gap));
  return words.reduce((sum, { width }) => sum + width + gap, -gap);
}

function heightOf(shelves: readonly Shelf[]): number {
  return shelves.reduce((sum, { height }) => sum + height, 0);
}

function countWords(shelves: readonly Shelf[]): number {
  return shelves.reduce((sum, { words }) => sum + words.length, 0);
}

function countTerms(shelves: readonly Shelf[]): number {
  return countWords(shelves.map(withoutReserve));
}

function withoutReserve({ height, words }: Shelf): Shelf {
  return { height, words: words.filter(({ id }) => !id.startsWith(RESERVE)) };
}

/** The tallest and fullest shelf in the middle, the next ones below and above it in turn. */
function laidOut(shelves: readonly Shelf[], box: CloudBox, scale: number): CloudLayout {
  const layout: CloudLayout = { box, scale, more: 0, words: [], rows: [] };
  let top = (box.height - heightOf(shelves)) / 2;
  const order = [...shelves].sort(
    (a, b) => b.height - a.height || widthOf(b.words) - widthOf(a.words),
  );
  for (const { height, words } of fromTheMiddle(order)) {
    const row: CloudRow = { top, height, spans: [] };
    const place = layout.rows.push(row) - 1;
    const outermost = place === 0 || place === shelves.length - 1;
    row.spans = centredSpans(words, box, outermost ? 0 : MOST_STRETCH);
    for (const word of words) {
      const x = row.spans.find(({ id }) => id === word.id)?.start ?? 0;
      layout.words.push({ ...word, x, y: baseline(row, word.size), row: place });
    }
    top += height;
  }
  return layout;
}

function centredSpans(words: readonly LooseWord[], box: CloudBox, mostStretch: number): Span[] {
  const order = fromTheMiddle(words).map((word) => spanOf({ ...word, x: 0, y: 0, row: 0 }));
  const air = order.map((span, place) => Math.max(span.gap, order[place + 1]?.gap ?? 0));
  const total = order.reduce(
    (sum, { end }, place) => sum + end + (air[place] ?? 0),
    -(air.at(-1) ?? 0),
  );
  const spare = (box.width - 2 * box.inset - total) / Math.max(1, order.length - 1);
  const stretch = Math.max(0, Math.min(spare, mostStretch));
  for (const place of air.keys()) air[place] = (air[place] ?? 0) + stretch;
  let x = (box.width - total - stretch * (order.length - 1)) / 2;
  return order.map((span, place) => {
    const start = x;
    x += span.end + (air[place] ?? 0);
    return { ...span, start, end: start + span.end };
  });
}

/** 1 2 3 4 5 → 5 3 1 2 4. */
function fromTheMiddle<T>(items: readonly T[]): T[] {
  const after = items.filter((_, place) => place % 2 === 1);
  const before = items.filter((_, place) => place % 2 === 0);
  return [...before.reverse(), ...after];
}

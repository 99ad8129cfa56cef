// Few terms are drawn larger: the cloud is laid out on a part of the wall and seen from near. As it fills, it is seen
// from further away, and what is in it keeps its place.

import { LEAST_SCALE } from './cloud-packing.ts';
import type { CloudBox } from './cloud-rows.ts';
import { cloudLevel } from './cloud-sizes.ts';
import { wordOf, type CloudLayout, type CloudTerm } from './cloud-words.ts';
import { layoutCloud } from './word-cloud-layout.ts';

export interface ZoomedCloud {
  /** In a box `zoom` times smaller than the drawing. */
  layout: CloudLayout;
  zoom: number;
}

/** From near to far. Steps are wide, so that a growing cloud is moved away from four times and no more. */
export const ZOOMS = [2.4, 1.9, 1.5, 1.2, 1] as const;

/**
 * The nearest view in which every term is drawn whole and at the size of its people; never nearer than before.
 * Before anything is packed anew, the view goes one step further away.
 */
export function zoomCloud(
  terms: readonly CloudTerm[],
  box: CloudBox,
  previous?: ZoomedCloud,
): ZoomedCloud {
  const before =
    previous && sameBox(nearBox(box, previous.zoom), previous.layout.box) ? previous : undefined;
  for (const zoom of ZOOMS) {
    if (zoom === 1 || (before && zoom > before.zoom)) continue;
    const seen = before && widened(before.layout, nearBox(box, zoom));
    const layout = layoutCloud(terms, nearBox(box, zoom), seen);
    if (isWhole(layout, terms, box) && (!seen || stands(layout, seen, terms)))
      return { layout, zoom };
  }
  return { layout: layoutCloud(terms, box, before && widened(before.layout, box)), zoom: 1 };
}

function nearBox({ width, height, inset }: CloudBox, zoom: number): CloudBox {
  return { width: width / zoom, height: height / zoom, inset: inset / zoom };
}

const sameBox = (a: CloudBox, b: CloudBox): boolean => a.width === b.width && a.height === b.height;

/** The same words round the same middle, with more room about them. */
function widened(layout: CloudLayout, box: CloudBox): CloudLayout {
  const right = (box.width - layout.box.width) / 2;
  const down = (box.height - layout.box.height) / 2;
  return {
    ...layout,
    box,
    words: layout.words.map((word) => ({ ...word, x: word.x + right, y: word.y + down })),
    rows: layout.rows.map((row) => ({
      ...row,
      top: row.top + down,
      spans: row.spans.map((span) => ({
        ...span,
        start: span.start + right,
        end: span.end + right,
      })),
    })),
  };
}

/** Every term is there, none cut, none smaller than on the whole wall. */
function isWhole(layout: CloudLayout, terms: readonly CloudTerm[], box: CloudBox): boolean {
  const words = new Map(layout.words.map((word) => [word.id, word]));
  return terms
    .filter((term) => !term.hidden)
    .every((term) => {
      const word = words.get(term.id);
      const wanted = wordOf(term, cloudLevel(term.people, fullScale(layout, terms)), box);
      return word?.text === wanted.text && word.level >= wanted.level;
    });
}

/** People at the largest size, had nothing been made smaller to fit. */
function fullScale({ scale }: CloudLayout, terms: readonly CloudTerm[]): number {
  return Math.min(scale, Math.max(LEAST_SCALE, ...terms.map((term) => term.people)));
}

/** Nothing was packed anew, unless the largest term outgrew the scale and no view could help. */
function stands(layout: CloudLayout, seen: CloudLayout, terms: readonly CloudTerm[]): boolean {
  const most = Math.max(...terms.map((term) => (term.hidden ? 0 : term.people)));
  return (
    most > 2 * seen.scale || seen.rows.every((row, place) => layout.rows[place]?.top === row.top)
  );
}

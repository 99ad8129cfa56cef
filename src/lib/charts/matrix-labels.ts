// A label beside each dot: inside its quadrant, off the dots, the names and the other labels.

import { distanceToBox, isInside, overlapArea, type Box } from './box.ts';
import { middle, type Dot } from './matrix-dots.ts';
import { labelPlaces, type Candidate, type MatrixLabel } from './matrix-label-places.ts';
import { cornerBoxes, nameBoxes } from './matrix-names.ts';
import type { MatrixItem, QuadrantNames } from './matrix-item.ts';

/** Above this much cover of lines, a label on average, numbers and a list read better. */
const DEAREST_LABEL = 130;

/** Labels of the dots, or null when some would cover another or cost too much. */
export function labelDots(
  items: readonly MatrixItem[],
  dots: readonly Dot[],
  names: QuadrantNames,
): MatrixLabel[] | null {
  const words = new Map(items.map((item) => [item.id, item.label]));
  const taken = [...nameBoxes(names).map(({ box }) => box), ...cornerBoxes()];
  const candidates = dots.map((dot) => candidatesOf(dot, words.get(dot.id) ?? '', dots, taken));
  const chosen = choose(candidates);
  if (!chosen) return null;
  const cost = chosen.reduce((sum, candidate) => sum + candidate.cost, 0);
  return cost > DEAREST_LABEL * chosen.length ? null : chosen;
}

function candidatesOf(
  dot: Dot,
  text: string,
  dots: readonly Dot[],
  taken: readonly Box[],
): Candidate[] {
  const quadrants = quadrantsOf(dot);
  return labelPlaces(dot, text)
    .filter(({ box }) => quadrants.some((quadrant) => isInside(box, quadrant)))
    .filter(({ box }) => !taken.some((other) => overlapArea(box, other) > 0))
    .filter(({ box }) => !dots.some((other) => distanceToBox(other, box) < other.radius + 2))
    .map((label) => ({ ...label, cost: label.cost + coverCost(label.box, dot, dots) }))
    .sort((a, b) => a.cost - b.cost);
}

/** The quadrant of a dot; on a midline, both sides of it. */
function quadrantsOf({ x, y }: Dot): Box[] {
  const clear = 6;
  const boxes = [0, 1, 2, 3].map((place) => ({
    x: place % 2 === 1 ? middle.x : 0,
    y: place > 1 ? middle.y : 0,
    width: middle.x,
    height: middle.y,
  }));
  return boxes
    .filter((box) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height)
    .map((box) => ({
      x: box.x + clear,
      y: box.y + clear,
      width: box.width - 2 * clear,
      height: box.height - 2 * clear,
    }));
}

/** Length of lines under the label, and whether it stands nearer to another dot. */
function coverCost(box: Box, own: Dot, dots: readonly Dot[]): number {
  let cost = 0;
  for (const dot of dots) {
    if (dot.cross) {
      const { left, right, top, bottom } = dot.cross;
      const weight = dot.emphasis ? 2 : 1;
      cost +=
        (overlapArea(box, { x: left, y: dot.y - 4, width: right - left, height: 8 }) / 8) * weight;
      cost +=
        (overlapArea(box, { x: dot.x - 4, y: top, width: 8, height: bottom - top }) / 8) *
        weight *
        1.5;
    }
    if (dot !== own && distanceToBox(dot, box) < distanceToBox(own, box) + 4) cost += 30;
  }
  return cost;
}

/** Hardest dot first, then rounds in which each takes the cheapest place that the others leave. */
function choose(candidates: readonly Candidate[][]): Candidate[] | null {
  const order = [...candidates.keys()].sort(
    (a, b) => (candidates[a]?.length ?? 0) - (candidates[b]?.length ?? 0),
  );
  const chosen = new Map<number, Candidate>();
  for (let round = 0; round < 12; round++) {
    let changed = false;
    for (const place of order) {
      const best = cheapest(candidates[place] ?? [], chosen, place);
      if (best && best !== chosen.get(place)) changed = Boolean(chosen.set(place, best));
    }
    if (!changed) break;
  }
  const labels = [...candidates.keys()].flatMap((place) => chosen.get(place) ?? []);
  const clash = labels.some((a, place) =>
    labels.slice(place + 1).some((b) => touches(a.box, b.box)),
  );
  return clash || labels.length < candidates.length ? null : labels;
}

const CLASH = 1000;

function cheapest(
  candidates: readonly Candidate[],
  chosen: ReadonlyMap<number, Candidate>,
  own: number,
) {
  let best: Candidate | undefined;
  let bestCost = Infinity;
  for (const candidate of candidates) {
    let cost = candidate.cost;
    for (const [place, other] of chosen)
      if (place !== own && touches(candidate.box, other.box)) cost += CLASH;
    if (cost < bestCost) [best, bestCost] = [candidate, cost];
  }
  return best;
}

/** Labels keep six units between them. */
function touches(a: Box, b: Box): boolean {
  return overlapArea({ x: a.x - 6, y: a.y - 1, width: a.width + 12, height: a.height + 2 }, b) > 0;
}

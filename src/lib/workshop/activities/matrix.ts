import { ratingAlignment, type Alignment } from '#lib/measures/alignment.ts';
import { quadrantOf } from '#lib/measures/quadrants.ts';
import { medianRiskLevel, riskLevelShares } from '#lib/measures/risk-levels.ts';
import type { Ballot, Rating } from '../answers.ts';
import type { PhaseResults, PlacementRow } from '../results.ts';
import { namedItems, type NamedItem } from '../sources.ts';
import { standingItems } from '../standing.ts';
import { openingOf } from '../state.ts';
import { axisRow, RATING_SCALE } from './axis.ts';
import { sharedBallots, standingBallots } from './ballots.ts';
import type { Asked, KindRules } from './kind.ts';

/** Each person places every item on two axes of five points, or says that they do not know it. */
export const matrix: KindRules<'matrix'> = {
  form: ({ x, y, scheme }) => ({ type: 'place', x, y, scheme }),
  results: placementResults,
  suggest: (workshop, activity) =>
    standingItems(workshop, activity, openingOf(activity)?.items ?? []),
};

type Cell = { x: Rating; y: Rating };

/** The middle of both axes. */
const MIDPOINT = 3;

function placementResults({ workshop, activity, plan, opening }: Asked<'matrix'>): PhaseResults {
  const placed = new Map<string, { cells: Cell[]; dontKnow: number }>();
  for (const { item, cell } of sharedBallots(workshop, activity, opening, 'place')) {
    const known = placed.get(item) ?? { cells: [], dontKnow: 0 };
    placed.set(item, known);
    if (cell) known.cells.push(cell);
    else known.dontKnow += 1;
  }
  const items = standingItems(workshop, activity, opening.items);
  const rows = namedItems(workshop, activity, items).map((item) =>
    placementRow(item, placed.get(item.id) ?? { cells: [], dontKnow: 0 }, plan.scheme),
  );
  const people = standingBallots(workshop, activity, opening);
  return {
    type: 'placements',
    voters: people.size,
    scheme: plan.scheme,
    alignment: placementAlignment([...people.values()], items),
    rows,
  };
}

/** Over both axes of every item. */
function placementAlignment(
  people: readonly (readonly Ballot[])[],
  items: readonly string[],
): Alignment | null {
  const ratings = people.map((ballots) => {
    const cells = new Map(
      ballots.flatMap((ballot) => (ballot.kind === 'place' ? [[ballot.item, ballot.cell]] : [])),
    );
    return items.flatMap((item) => {
      const cell = cells.get(item);
      return [cell?.x ?? null, cell?.y ?? null];
    });
  });
  return ratingAlignment(ratings, RATING_SCALE.max);
}

function placementRow(
  { id, label }: NamedItem,
  { cells, dontKnow }: { cells: readonly Cell[]; dontKnow: number },
  scheme: 'quadrants' | 'levels',
): PlacementRow {
  const x = axisRow(cells.map((cell) => cell.x));
  const y = axisRow(cells.map((cell) => cell.y));
  const isQuadrants = scheme === 'quadrants';
  return {
    id,
    label,
    n: cells.length,
    dontKnow,
    x,
    y,
    quadrant: isQuadrants ? quadrantOf(y, x, { influence: MIDPOINT, interest: MIDPOINT }) : null,
    level: isQuadrants ? null : (medianRiskLevel(y.median, x.median)?.level ?? null),
    levels: isQuadrants
      ? null
      : riskLevelShares(cells.map((cell) => ({ probability: cell.y, impact: cell.x }))).counts,
  };
}

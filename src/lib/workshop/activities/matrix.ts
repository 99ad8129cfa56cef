import { ratingAlignment, type Alignment } from '#lib/measures/alignment.ts';
import { quadrantOf } from '#lib/measures/quadrants.ts';
import { medianRiskLevel, riskLevelShares } from '#lib/measures/risk-levels.ts';
import type { Matrix } from '../agenda.ts';
import type { PhaseResults, Placed, PlacementRow } from '../results.ts';
import { namedItems } from '../sources.ts';
import type { ActivityState, Opening, Workshop } from '../state.ts';
import { axisRow, RATING_SCALE } from './axis.ts';
import type { KindRules } from './kind.ts';
import {
  askedItems,
  itemRounds,
  roundsOf,
  type Cell,
  type ItemRound,
  type ItemRounds,
} from './placement-rounds.ts';

/** Each person places every item on two axes of five points, or says that they do not know it. */
export const matrix: KindRules<'matrix'> = {
  form: ({ x, y, scheme }) => ({ type: 'place', x, y, scheme }),
  results: ({ workshop, activity, plan, opening }) =>
    placementResults(workshop, activity, plan, [opening]),
  joined: (workshop, activity, plan) => {
    const rounds = roundsOf(activity);
    return rounds.length > 1 ? placementResults(workshop, activity, plan, rounds) : null;
  },
  suggest: (workshop, activity) => askedItems(workshop, activity, activity.openings),
};

/** The middle of both axes. */
const MIDPOINT = 3;

function placementResults(
  workshop: Workshop,
  activity: ActivityState,
  { scheme }: Matrix,
  rounds: readonly Opening[],
): PhaseResults {
  const items = itemRounds(workshop, activity, rounds);
  const ids = items.map(({ item }) => item);
  const labels = new Map(namedItems(workshop, activity, ids).map(({ id, label }) => [id, label]));
  const voters = [...new Set(items.flatMap(({ last }) => [...last.cells.keys()]))];
  return {
    type: 'placements',
    voters: voters.length,
    scheme,
    alignment: placementAlignment(voters, items),
    rows: items.map((one) => placementRow(one, labels.get(one.item) ?? '', scheme)),
  };
}

/** Over both axes of every item, of each what people said in the round that stands. */
function placementAlignment(
  voters: readonly string[],
  items: readonly ItemRounds[],
): Alignment | null {
  const ratings = voters.map((author) =>
    items.flatMap(({ last }) => {
      const cell = last.cells.get(author);
      return [cell?.x ?? null, cell?.y ?? null];
    }),
  );
  return ratingAlignment(ratings, RATING_SCALE.max);
}

function placementRow(
  { item, first, last }: ItemRounds,
  label: string,
  scheme: Matrix['scheme'],
): PlacementRow {
  return {
    id: item,
    label,
    ...placedIn(last, scheme),
    first: first.round === last.round ? null : placedIn(first, scheme),
  };
}

function placedIn({ round, cells: said }: ItemRound, scheme: Matrix['scheme']): Placed {
  const cells = [...said.values()].filter((cell): cell is NonNullable<Cell> => cell !== null);
  const x = axisRow(cells.map((cell) => cell.x));
  const y = axisRow(cells.map((cell) => cell.y));
  const isQuadrants = scheme === 'quadrants';
  return {
    round,
    n: cells.length,
    dontKnow: said.size - cells.length,
    x,
    y,
    quadrant: isQuadrants ? quadrantOf(y, x, { influence: MIDPOINT, interest: MIDPOINT }) : null,
    level: isQuadrants ? null : (medianRiskLevel(y.median, x.median)?.level ?? null),
    levels: isQuadrants
      ? null
      : riskLevelShares(cells.map((cell) => ({ probability: cell.y, impact: cell.x }))).counts,
  };
}

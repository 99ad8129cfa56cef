import { tallyBorda, type BordaTally } from '#lib/measures/borda.ts';
import type { Ranking } from '#lib/measures/ranking.ts';
import { placesFor } from '../agenda.ts';
import { byLabel } from '../items.ts';
import { sharedBallots } from './ballots.ts';
import type { Asked, KindRules } from './kind.ts';
import { orderCheck } from './order-check.ts';
import type { PhaseResults } from '../results.ts';
import { namedItems } from '../sources.ts';
import { standingItems } from '../standing.ts';
import { openingOf, type ActivityState, type Opening, type Workshop } from '../state.ts';

/** Each person orders the most important; Borda with shared places for what was left out. */
export const ordering: KindRules<'ordering'> = {
  form: (plan, _phase, items) => ({ type: 'order', places: placesFor(plan, items) }),
  results: orderResults,
  suggest(workshop, activity) {
    const opening = openingOf(activity);
    if (!opening) return [];
    const { rows } = tallyOrders(workshop, activity, opening);
    return [...rows].sort((a, b) => a.place - b.place).map((row) => row.option);
  },
};

function ordersOf(workshop: Workshop, activity: ActivityState, opening: Opening): Ranking[] {
  return sharedBallots(workshop, activity, opening, 'order').map((ballot) => ballot.items);
}

function tallyOrders(workshop: Workshop, activity: ActivityState, opening: Opening): BordaTally {
  const items = standingItems(workshop, activity, opening.items);
  return tallyBorda(ordersOf(workshop, activity, opening), items);
}

function orderResults({ workshop, activity, opening }: Asked<'ordering'>): PhaseResults {
  const tally = tallyOrders(workshop, activity, opening);
  const items = namedItems(
    workshop,
    activity,
    tally.rows.map((row) => row.option),
  );
  const labels = new Map(items.map((item) => [item.id, item.label]));
  const isOrdered = tally.voters > 0;
  const rows = tally.rows.map(({ option, meanRank, firstPlaces, places, ...row }) => {
    const place = isOrdered ? row.place : null;
    const points = isOrdered ? row.points : null;
    return {
      id: option,
      label: labels.get(option) ?? '',
      place,
      points,
      meanRank,
      firstPlaces,
      places,
    };
  });
  rows.sort((a, b) => (a.place ?? 0) - (b.place ?? 0) || byLabel(a, b));
  return {
    type: 'order',
    voters: tally.voters,
    pointsOfFirst: tally.pointsOfFirst,
    rows,
    check: orderCheck(
      ordersOf(workshop, activity, opening),
      rows.map((row) => row.id),
    ),
  };
}

import { tallyBorda, type BordaTally } from '#lib/measures/borda.ts';
import { byLabel } from '../items.ts';
import { sharedBallots } from './ballots.ts';
import type { Asked, KindRules } from './kind.ts';
import type { PhaseResults } from '../results.ts';
import { namedItems } from '../sources.ts';
import { standingItems } from '../standing.ts';
import { openingOf, type ActivityState, type Opening, type Workshop } from '../state.ts';

/** Each person orders the most important; Borda with shared places for what was left out. */
export const ordering: KindRules<'ordering'> = {
  form: (plan) => ({ type: 'order', places: plan.places }),
  results: orderResults,
  suggest(workshop, activity) {
    const opening = openingOf(activity);
    if (!opening) return [];
    const { rows } = tallyOrders(workshop, activity, opening);
    return [...rows].sort((a, b) => a.place - b.place).map((row) => row.option);
  },
};

function tallyOrders(workshop: Workshop, activity: ActivityState, opening: Opening): BordaTally {
  const orders = sharedBallots(workshop, activity, opening, 'order').map((ballot) => ballot.items);
  return tallyBorda(orders, standingItems(workshop, activity, opening.items));
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
  return {
    type: 'order',
    voters: tally.voters,
    pointsOfFirst: tally.pointsOfFirst,
    rows: rows.sort((a, b) => (a.place ?? 0) - (b.place ?? 0) || byLabel(a, b)),
  };
}

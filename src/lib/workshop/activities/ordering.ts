import { tallyBorda } from '#lib/measures/borda.ts';
import { byLabel } from '../items.ts';
import { sharedBallots } from './ballots.ts';
import type { Asked, KindRules } from './kind.ts';
import type { PhaseResults } from '../results.ts';
import { namedItems } from '../sources.ts';

/** Each person orders the most important; Borda with shared places for what was left out. */
export const ordering: KindRules<'ordering'> = {
  form: (plan) => ({ type: 'order', places: plan.places }),
  results: orderResults,
  suggest(workshop, activity) {
    const opening = activity.openings.at(-1);
    if (!opening) return [];
    const items = namedItems(workshop, activity, opening.items).map((item) => item.id);
    const orders = sharedBallots(activity, opening, 'order').map((ballot) => ballot.items);
    const { rows } = tallyBorda(orders, items);
    return [...rows].sort((a, b) => a.place - b.place).map((row) => row.option);
  },
};

function orderResults({ workshop, activity, opening }: Asked<'ordering'>): PhaseResults {
  const items = namedItems(workshop, activity, opening.items);
  const labels = new Map(items.map((item) => [item.id, item.label]));
  const orders = sharedBallots(activity, opening, 'order').map((ballot) => ballot.items);
  const tally = tallyBorda(orders, [...labels.keys()]);
  const rows = tally.rows.map(({ option, place, points, meanRank, firstPlaces, places }) => {
    const label = labels.get(option) ?? '';
    return { id: option, label, place, points, meanRank, firstPlaces, places };
  });
  return {
    type: 'order',
    voters: tally.voters,
    pointsOfFirst: tally.pointsOfFirst,
    rows: rows.sort((a, b) => a.place - b.place || byLabel(a, b)),
  };
}

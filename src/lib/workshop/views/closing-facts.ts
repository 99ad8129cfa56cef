// The workshop in one glance: what each step came to, from the last activity that decided it.
import { MIN_FOR_STATISTICS } from '#lib/measures/suppression.ts';
import type { PhaseResults, PlacementRow } from '../results.ts';
import type { BoardActivity } from './board-activity.ts';
import { lastResults } from './last-results.ts';

/** `count` of `of` people stand behind it; absent where the step has no such number. */
export type Fact = { id: string; label: string; count?: number; of?: number };

/** What a step came to: null where nothing was asked or answered, `too-few` where so few placed that nothing is said. */
export type Outcome = readonly Fact[] | 'too-few' | null;

export type ClosingFacts = {
  factors: Outcome;
  /** Whether their places may be read as priorities. */
  factorsShared: boolean;
  keyPlayers: Outcome;
  highRisks: Outcome;
  activities: Outcome;
};

const LEADING_PLACES = 3;

/** @param activities in the order of the agenda; those skipped count for nothing. */
export function closingFacts(activities: readonly BoardActivity[]): ClosingFacts {
  const held = activities.filter((activity) => !activity.skipped);
  const order = orderOf(held);
  return {
    factors: factorsOf(order),
    factorsShared: order === null || order.check.w === null || order.check.w >= LEAST_SHARED_W,
    keyPlayers: placed(held, 'quadrants', keyPlayersOf),
    highRisks: placed(held, 'levels', highRisksOf),
    activities: closingTerms(held),
  };
}

/** Below it nobody may call the order the room's. The method's section 6. */
export const LEAST_SHARED_W = 0.3;

type Order = Extract<PhaseResults, { type: 'order' }>;

function orderOf(held: readonly BoardActivity[]): Order | null {
  const order = lastResults(
    held.findLast((activity) => activity.plan.kind === 'ordering'),
    'order',
  );
  return order && order.voters > 0 ? order : null;
}

function factorsOf(order: Order | null): Outcome {
  if (!order) return null;
  return order.rows
    .filter((row) => row.place !== null && row.place <= LEADING_PLACES)
    .map(({ id, label }) => ({ id, label }));
}

/** Places are medians, so they are said only of items that enough people placed. */
function placed(
  held: readonly BoardActivity[],
  scheme: 'quadrants' | 'levels',
  choose: (rows: readonly PlacementRow[]) => Fact[],
): Outcome {
  const activity = held.findLast(({ plan }) => plan.kind === 'matrix' && plan.scheme === scheme);
  const results = lastResults(activity, 'placements');
  if (!results || results.voters === 0) return null;
  const known = results.rows.filter(({ n }) => n >= MIN_FOR_STATISTICS);
  return known.length === 0 ? 'too-few' : choose(known);
}

function keyPlayersOf(rows: readonly PlacementRow[]): Fact[] {
  const weight = ({ x, y }: PlacementRow): number => (x.mean ?? 0) + (y.mean ?? 0);
  return rows
    .filter((row) => row.quadrant === 'keyPlayers')
    .sort((a, b) => weight(b) - weight(a))
    .map(({ id, label }) => ({ id, label }));
}

function highRisksOf(rows: readonly PlacementRow[]): Fact[] {
  return rows
    .filter((row) => row.level === 'red')
    .map(({ id, label, n, levels }) => ({ id, label, count: levels?.red ?? 0, of: n }))
    .sort((a, b) => b.count / b.of - a.count / a.of);
}

/** Terms that no later activity judged: those chosen, or else those of most people. */
function closingTerms(held: readonly BoardActivity[]): Outcome {
  const judged = new Set(held.map(({ plan }) => ('source' in plan ? plan.source : '')));
  const last = held.findLast(({ plan }) => plan.kind === 'cloud' && !judged.has(plan.id));
  const results = lastResults(last, 'terms');
  if (!results || results.terms.length === 0) return null;
  const chosen = results.terms.filter((term) => term.chosen);
  return (chosen.length > 0 ? chosen : results.terms).map(({ id, label, people }) => ({
    id,
    label,
    count: people,
    of: results.voters,
  }));
}

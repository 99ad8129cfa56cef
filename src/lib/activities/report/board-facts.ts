// The page in one glance: what each step came to, from the last activity that decided it.
import type { PhaseResults } from '#lib/workshop/results.ts';
import type { BoardActivity, BoardView } from '#lib/workshop/views/board.ts';

/** `count` of `of` people stand behind it; absent where the step has no such number. */
export type Fact = { id: string; label: string; count?: number; of?: number };

export type BoardFacts = {
  adoption: { votes: number; valid: number } | null;
  factors: Fact[];
  keyPlayers: Fact[];
  highRisks: Fact[];
  activities: Fact[];
};

/** Facts shown of each step; what is beyond stands in its section. */
const MOST_FACTS = 5;
const LEADING_PLACES = 3;

export function boardFacts(board: BoardView): BoardFacts {
  const held = board.activities.filter((activity) => !activity.skipped);
  return {
    adoption: adoptionOf(held),
    factors: factorsOf(held).slice(0, MOST_FACTS),
    keyPlayers: placed(held, 'quadrants').slice(0, MOST_FACTS),
    highRisks: placed(held, 'levels').slice(0, MOST_FACTS),
    activities: closingTerms(held).slice(0, MOST_FACTS),
  };
}

/** The last results of that form, in whichever round. */
export function lastResults<Type extends PhaseResults['type']>(
  activity: BoardActivity | undefined,
  type: Type,
): Extract<PhaseResults, { type: Type }> | null {
  const found = activity?.rounds.findLast((round) => round.results?.type === type)?.results;
  return found?.type === type ? (found as Extract<PhaseResults, { type: Type }>) : null;
}

function adoptionOf(held: readonly BoardActivity[]): BoardFacts['adoption'] {
  for (const activity of [...held].reverse()) {
    const vote = lastResults(activity, 'choices');
    const adopted = vote?.options.find((option) => option.id === vote.adopted);
    if (vote && adopted) return { votes: adopted.votes, valid: vote.valid };
  }
  return null;
}

function factorsOf(held: readonly BoardActivity[]): Fact[] {
  const order = lastResults(
    held.findLast((activity) => activity.plan.kind === 'ordering'),
    'order',
  );
  if (!order || order.voters === 0) return [];
  return order.rows
    .filter((row) => row.place <= LEADING_PLACES)
    .map(({ id, label }) => ({ id, label }));
}

function placed(held: readonly BoardActivity[], scheme: 'quadrants' | 'levels'): Fact[] {
  const activity = held.findLast(({ plan }) => plan.kind === 'matrix' && plan.scheme === scheme);
  const rows = lastResults(activity, 'placements')?.rows ?? [];
  if (scheme === 'quadrants')
    return rows
      .filter((row) => row.quadrant === 'keyPlayers')
      .sort((a, b) => (b.y.mean ?? 0) + (b.x.mean ?? 0) - (a.y.mean ?? 0) - (a.x.mean ?? 0))
      .map(({ id, label }) => ({ id, label }));
  return rows
    .filter((row) => row.level === 'red')
    .map(({ id, label, n, levels }) => ({ id, label, count: levels?.red ?? 0, of: n }))
    .sort((a, b) => b.count / b.of - a.count / a.of);
}

/** Terms that no later activity judged: those chosen, or else those of most people. */
function closingTerms(held: readonly BoardActivity[]): Fact[] {
  const judged = new Set(held.map(({ plan }) => ('source' in plan ? plan.source : '')));
  const last = held.findLast(({ plan }) => plan.kind === 'cloud' && !judged.has(plan.id));
  const results = lastResults(last, 'terms');
  if (!results) return [];
  const chosen = results.terms.filter((term) => term.chosen);
  return (chosen.length > 0 ? chosen : results.terms).map(({ id, label, people }) => ({
    id,
    label,
    count: people,
    of: results.voters,
  }));
}

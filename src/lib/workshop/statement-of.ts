// The adopted statement of opportunity: the header of everything after step 1.
import { namedItems } from './sources.ts';
import { outcomeOf } from './standing.ts';
import { inOrder, type Workshop } from './state.ts';

/** Its text, or null until the facilitator has fixed the outcome of a final vote. */
export function adoptedStatement(workshop: Workshop): string | null {
  const rounds = inOrder(workshop).flatMap((activity) => {
    const { plan } = activity;
    if (plan.kind !== 'statement' || plan.vote?.method !== 'choice') return [];
    const outcome = outcomeOf(workshop, activity);
    return outcome ? [{ activity, outcome }] : [];
  });
  const last = rounds.at(-1);
  return last ? (namedItems(workshop, last.activity, last.outcome)[0]?.label ?? null) : null;
}

// The adopted statement of opportunity: the header of everything after step 1.
import { namedItems } from './sources.ts';
import { inOrder, type Workshop } from './state.ts';

/** Its text, or null until the facilitator has fixed the outcome of a final vote. */
export function adoptedStatement(workshop: Workshop): string | null {
  const rounds = inOrder(workshop).filter(
    ({ plan, outcome }) =>
      plan.kind === 'statement' && plan.vote?.method === 'choice' && outcome !== null,
  );
  const last = rounds.at(-1);
  if (!last?.outcome) return null;
  return namedItems(workshop, last, last.outcome)[0]?.label ?? null;
}

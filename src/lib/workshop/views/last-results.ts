import type { PhaseResults } from '../results.ts';
import type { BoardActivity } from './board-activity.ts';

/** What the activity came to in results of that form: its rounds together, or else its last round that has them. */
export function lastResults<Type extends PhaseResults['type']>(
  activity: BoardActivity | undefined,
  type: Type,
): Extract<PhaseResults, { type: Type }> | null {
  const rounds = activity?.rounds.map(({ results }) => results) ?? [];
  const found = [...rounds, activity?.joined ?? null].findLast((results) => results?.type === type);
  return found?.type === type ? (found as Extract<PhaseResults, { type: Type }>) : null;
}

import type { PhaseResults } from '../results.ts';
import type { BoardActivity } from './board-activity.ts';

/** The activity's last results of that form, in whichever round. */
export function lastResults<Type extends PhaseResults['type']>(
  activity: BoardActivity | undefined,
  type: Type,
): Extract<PhaseResults, { type: Type }> | null {
  const found = activity?.rounds.findLast((round) => round.results?.type === type)?.results;
  return found?.type === type ? (found as Extract<PhaseResults, { type: Type }>) : null;
}

import type { ModeratedActivity } from '#lib/workshop/views/moderated.ts';

/** Has the room said all that decides what goes on from here? Before that, a proposal would only be noise. */
export function isSettled({
  plan,
  view,
  candidates,
}: Pick<ModeratedActivity, 'plan' | 'view' | 'candidates'>): boolean {
  if (candidates.length === 0 || view.phaseIndex < 0) return false;
  switch (plan.kind) {
    case 'listing':
    case 'cloud':
      return view.status === 'closed';
    case 'statement': {
      const vote = plan.phases.findIndex(({ name }) => name === 'vote');
      const isVoted =
        view.phaseIndex > vote || (view.phaseIndex === vote && view.status === 'closed');
      return vote >= 0 && isVoted;
    }
    case 'briefing':
    case 'ordering':
    case 'matrix':
    case 'scale':
      return false;
    default: {
      const unknown: never = plan;
      throw new Error(`Unknown kind ${JSON.stringify(unknown)}`);
    }
  }
}

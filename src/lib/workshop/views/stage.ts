// What the room's screen shows: the phones' view, how many have answered, and how many are in.
import { progressOf, type Progress } from '../progress.ts';
import { chainOf } from '../sources.ts';
import { inOrder, phasePlan, type ActivityState, type Workshop } from '../state.ts';
import { isVisible } from '../visibility.ts';
import { boardActivity } from './board-activity.ts';
import { closingFacts, type ClosingFacts } from './closing-facts.ts';
import { statementLineages, type StatementLineage } from './lineage.ts';
import { participantView, type ParticipantView } from './participant.ts';

export type StageView = ParticipantView & {
  progress: Progress | null;
  /** People who have a place, observers included. */
  people: number;
  /** After the end, what the workshop came to, of what the room was shown. */
  closing: ClosingFacts | null;
  /** While a final vote that adopted is revealed, how its statement came about, of rounds that were revealed. */
  lineage: StatementLineage | null;
};

export function stageView(workshop: Workshop): StageView {
  const current = workshop.activities.get(workshop.current ?? '');
  return {
    ...participantView(workshop),
    progress: current ? progressOf(workshop, current) : null,
    people: workshop.voters + workshop.observers,
    closing: workshop.endedAtMs === null ? null : closingOf(workshop),
    lineage: current ? lineageOf(workshop, current) : null,
  };
}

function closingOf(workshop: Workshop): ClosingFacts {
  const shown = inOrder(workshop).filter(isVisible);
  return closingFacts(shown.map((activity) => boardActivity(workshop, activity)));
}

function lineageOf(workshop: Workshop, current: ActivityState): StatementLineage | null {
  const { plan } = current;
  const isFinalVote =
    plan.kind === 'statement' &&
    plan.vote?.method === 'choice' &&
    phasePlan(current)?.name === 'vote';
  if (!isFinalVote || !isVisible(current)) return null;
  const shown = chainOf(workshop, current).filter(isVisible).reverse();
  const [lineage] = statementLineages(
    workshop,
    shown.map((activity) => boardActivity(workshop, activity)),
  );
  return lineage?.adopted ? lineage : null;
}

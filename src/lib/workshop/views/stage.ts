// What the room's screen shows: the phones' view, how many have answered, and how many are in.
import { progressOf, type Progress } from '../progress.ts';
import { inOrder, type Workshop } from '../state.ts';
import { isVisible } from '../visibility.ts';
import { boardActivity } from './board-activity.ts';
import { closingFacts, type ClosingFacts } from './closing-facts.ts';
import { participantView, type ParticipantView } from './participant.ts';

export type StageView = ParticipantView & {
  progress: Progress | null;
  /** People who have a place, observers included. */
  people: number;
  /** After the end, what the workshop came to, of what the room was shown. */
  closing: ClosingFacts | null;
};

export function stageView(workshop: Workshop): StageView {
  const current = workshop.activities.get(workshop.current ?? '');
  return {
    ...participantView(workshop),
    progress: current ? progressOf(workshop, current) : null,
    people: workshop.voters + workshop.observers,
    closing: workshop.endedAtMs === null ? null : closingOf(workshop),
  };
}

function closingOf(workshop: Workshop): ClosingFacts {
  const shown = inOrder(workshop).filter(isVisible);
  return closingFacts(shown.map((activity) => boardActivity(workshop, activity)));
}

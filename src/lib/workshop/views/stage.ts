// What the room's screen shows: the phones' view, how many have answered, and how many are in.
import { progressOf, type Progress } from '../progress.ts';
import type { Workshop } from '../state.ts';
import { participantView, type ParticipantView } from './participant.ts';

export type StageView = ParticipantView & {
  progress: Progress | null;
  /** People who have a place, observers included. */
  people: number;
};

export function stageView(workshop: Workshop): StageView {
  const current = workshop.activities.get(workshop.current ?? '');
  return {
    ...participantView(workshop),
    progress: current ? progressOf(workshop, current) : null,
    people: workshop.voters + workshop.observers,
  };
}

// How far the room is of one mind, step by step, and in all: never the mean without the steps.
import { overallAlignment, type Alignment } from '#lib/measures/alignment.ts';
import type { PhaseResults } from '../results.ts';
import type { BoardActivity } from './board-activity.ts';

export type StepAlignment = { step: number; activity: string; alignment: Alignment };

export type WorkshopAlignment = {
  steps: readonly StepAlignment[];
  overall: Omit<Alignment, 'n'> | null;
};

/** The five steps of the method; the opening and the closing stand beside them. */
const STEPS = [1, 2, 3, 4, 5];

/** @param activities in the order of the agenda; those skipped count for nothing. */
export function workshopAlignment(activities: readonly BoardActivity[]): WorkshopAlignment {
  const held = activities.filter((activity) => !activity.skipped);
  const steps = STEPS.flatMap((step) => {
    const decided = held.flatMap(({ plan, rounds }) => {
      const last = rounds.findLast(({ results }) => results !== null && isDecisive(results));
      return plan.step === step && last?.results ? { id: plan.id, results: last.results } : [];
    });
    const last = decided.at(-1);
    const alignment = last ? alignmentOf(last.results) : null;
    return last && alignment ? [{ step, activity: last.id, alignment }] : [];
  });
  return { steps, overall: overallAlignment(steps.map(({ alignment }) => alignment)) };
}

const isDecisive = ({ type }: PhaseResults): boolean =>
  type === 'choices' || type === 'order' || type === 'placements';

function alignmentOf(results: PhaseResults): Alignment | null {
  if (results.type === 'order') return results.check.alignment;
  return 'alignment' in results ? results.alignment : null;
}

// How far the room is of one mind, step by step, and in all: never the mean without the steps.
import { overallAlignment, type Alignment } from '#lib/measures/alignment.ts';
import type { PhaseResults } from '../results.ts';
import type { BoardActivity } from './board-activity.ts';
import { lastResults } from './last-results.ts';

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
    const decided = held.flatMap((activity) => {
      const { plan } = activity;
      const results = plan.step === step ? decisiveResults(activity) : null;
      return results ? { id: plan.id, results } : [];
    });
    const last = decided.at(-1);
    const alignment = last ? alignmentOf(last.results) : null;
    return last && alignment ? [{ step, activity: last.id, alignment }] : [];
  });
  return { steps, overall: overallAlignment(steps.map(({ alignment }) => alignment)) };
}

type Decisive = Extract<PhaseResults, { type: 'choices' | 'order' | 'placements' }>;

/** No kind of activity has more than one of these. */
const decisiveResults = (activity: BoardActivity): Decisive | null =>
  lastResults(activity, 'choices') ??
  lastResults(activity, 'order') ??
  lastResults(activity, 'placements');

const alignmentOf = (results: Decisive): Alignment | null =>
  results.type === 'order' ? results.check.alignment : results.alignment;

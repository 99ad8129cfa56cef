// What every phone in the room is shown. The same for all; what is a phone's own is in mine.ts.
import { plannedMinutes } from '../agenda.ts';
import type { IdentityMode } from '../events.ts';
import type { LocalText } from '../local-text.ts';
import { adoptedStatement } from '../statement-of.ts';
import { inOrder, phasePlan, type ActivityState, type Workshop } from '../state.ts';
import { isVisible } from '../visibility.ts';
import { activityView, type ActivityView } from './activity.ts';

export type StepView = { number: number; title: LocalText; minutes: number };

export type ParticipantView = {
  title: string;
  organisation: string;
  question: string;
  language: string;
  groups: readonly string[];
  identityMode: IdentityMode;
  status: 'prepared' | 'running' | 'ended';
  locked: boolean;
  steps: readonly StepView[];
  /** The adopted statement, from the final vote on. */
  statement: string | null;
  /** Null before the start and after the end. */
  activity: ActivityView | null;
};

export function participantView(workshop: Workshop): ParticipantView {
  const { title, organisation, question, language, groups } = workshop.details;
  const status = statusOf(workshop);
  const current = workshop.activities.get(workshop.current ?? '');
  return {
    title,
    organisation,
    question,
    language,
    groups,
    identityMode: workshop.identityMode,
    status,
    locked: workshop.locked,
    steps: stepViews(workshop),
    statement: current && isDrafting(current) ? null : adoptedStatement(workshop),
    activity: status === 'running' && current ? activityView(workshop, current) : null,
  };
}

/** The words of statements may change, and nobody is to see yet how. */
function isDrafting(activity: ActivityState): boolean {
  const isWriting = activity.status === 'open' && phasePlan(activity)?.name === 'write';
  return isWriting && activity.plan.kind === 'statement' && !isVisible(activity);
}

export function statusOf(workshop: Workshop): 'prepared' | 'running' | 'ended' {
  if (workshop.endedAtMs !== null) return 'ended';
  return workshop.startedAtMs === null ? 'prepared' : 'running';
}

function stepViews(workshop: Workshop): StepView[] {
  const active = inOrder(workshop).filter((activity) => !activity.skipped);
  return workshop.steps.map(({ number, title }) => ({
    number,
    title,
    minutes: active
      .filter(({ plan }) => plan.step === number)
      .reduce((sum, { plan }) => sum + plannedMinutes(plan), 0),
  }));
}

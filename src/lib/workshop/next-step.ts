// The one next thing a facilitator would do. The console's most visible button and the player follow it.
import { suggestionOf, resultsOf } from './activities/registry.ts';
import { MAX_ITEMS, type PhaseName } from './agenda.ts';
import { candidatesFor, isCrowded, outcomeCandidates } from './candidates.ts';
import type { Command } from './commands.ts';
import { outcomeOf } from './standing.ts';
import { inOrder, openingOf, phasePlan, type ActivityState, type Workshop } from './state.ts';
import { canReveal } from './visibility.ts';

export type NextStep = {
  /**
   * Two are done by hand: `pick` opens the phase with some of more items than a person can judge, `choose` approves an
   * outcome where ties leave none to suggest.
   */
  action:
    'open' | 'pick' | 'close' | 'reveal' | 'runoff' | 'carry' | 'choose' | 'enter' | 'end' | 'none';
  activity: string | null;
  phase: PhaseName | null;
  /** How many items would be carried over or voted on again, or can be picked at most. */
  count: number;
  command: Command | null;
};

export function nextStep(workshop: Workshop): NextStep {
  const activity = workshop.activities.get(workshop.current ?? '');
  if (workshop.endedAtMs !== null || !activity) return step('none', null, null);
  const id = activity.plan.id;
  if (activity.status === 'open')
    return step('close', activity, { type: 'closePhase', activity: id });
  if (activity.phase < 0) return openNext(workshop, activity, 0) ?? onward(workshop, activity);
  if (canReveal(activity)) return step('reveal', activity, { type: 'revealResults', activity: id });
  return runoff(workshop, activity) ?? carry(workshop, activity) ?? onward(workshop, activity);
}

function step(
  action: NextStep['action'],
  activity: ActivityState | null,
  command: Command | null,
  count = 0,
): NextStep {
  const phase = activity ? (phasePlan(activity)?.name ?? null) : null;
  return { action, activity: activity?.plan.id ?? null, phase, count, command };
}

/** Opens the phase; by hand where there is more to judge than a person can. Null where there is nothing. */
function openNext(workshop: Workshop, activity: ActivityState, phase: number): NextStep | null {
  const name = activity.plan.phases[phase]?.name;
  if (!name || activity.skipped) return null;
  const items = candidatesFor(workshop, activity, name);
  if (items?.length === 0) return null;
  const command = { type: 'openPhase', activity: activity.plan.id, phase, items: null } as const;
  const next = isCrowded(name, items)
    ? step('pick', activity, null, MAX_ITEMS)
    : step('open', activity, command);
  return { ...next, phase: name };
}

/** A final vote that adopted nothing is taken again between the first two. */
function runoff(workshop: Workshop, activity: ActivityState): NextStep | null {
  const opening = openingOf(activity);
  const results = opening && resultsOf(workshop, activity, opening);
  if (results?.type !== 'choices' || results.adopted !== null || activity.round > 1) return null;
  const items = results.runoff;
  if (items.length < 2 || items.length >= results.options.length) return null;
  const standing = candidatesFor(workshop, activity, 'vote');
  if (!items.every((item) => standing?.includes(item))) return null;
  const { id } = activity.plan;
  const command = { type: 'openPhase', activity: id, phase: activity.phase, items } as const;
  return step('runoff', activity, command, items.length);
}

/** What a later activity judges, or the header of all that follows, is fixed before going on. */
function carry(workshop: Workshop, activity: ActivityState): NextStep | null {
  if (outcomeOf(workshop, activity) !== null || !isAwaited(workshop, activity)) return null;
  const isLastVote = activity.plan.phases
    .slice(activity.phase + 1)
    .every((p) => p.name === 'endorse');
  if (!isLastVote) return null;
  const items = suggestionOf(workshop, activity);
  const standing = outcomeCandidates(workshop, activity);
  const isSettled = items.length > 0 && items.length <= MAX_ITEMS;
  if (!isSettled || !items.every((item) => standing.includes(item)))
    return step('choose', activity, null);
  const command = { type: 'approveOutcome', activity: activity.plan.id, items } as const;
  return step('carry', activity, command, items.length);
}

/** Does an activity that is still to come, or the adopted statement, wait for this outcome? */
function isAwaited(workshop: Workshop, { plan }: ActivityState): boolean {
  if (plan.kind === 'statement' && plan.vote?.method === 'choice') return true;
  return inOrder(workshop).some(
    ({ plan: other, skipped }) =>
      !skipped &&
      (((other.kind === 'ordering' || other.kind === 'matrix') && other.source === plan.id) ||
        (other.kind === 'statement' &&
          other.drafts === plan.id &&
          other.vote?.method === 'choice')),
  );
}

function onward(workshop: Workshop, activity: ActivityState): NextStep {
  const following = activity.plan.phases.flatMap((_, phase) =>
    phase > activity.phase ? (openNext(workshop, activity, phase) ?? []) : [],
  )[0];
  if (following) return following;
  const order = inOrder(workshop);
  const next = order.slice(order.indexOf(activity) + 1).find((other) => !other.skipped);
  if (!next) return step('end', activity, { type: 'endWorkshop' });
  return step('enter', next, { type: 'enterActivity', activity: next.plan.id });
}

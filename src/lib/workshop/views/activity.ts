// An activity as everybody in the room may see it. Nothing hidden is in here.
import { formOf, standingResults } from '../activities/registry.ts';
import type { ActivityKind, PhaseName } from '../agenda.ts';
import type { Clock } from '../clock.ts';
import type { Form } from '../form.ts';
import { byPeople, visibleItems } from '../items.ts';
import type { LocalText } from '../local-text.ts';
import type { PhaseResults } from '../results.ts';
import { namedItems, sourceOf } from '../sources.ts';
import { outcomeOf, standingItems } from '../standing.ts';
import { openingOf, phasePlan, type ActivityState, type Workshop } from '../state.ts';
import { isVisible } from '../visibility.ts';

export type ItemView = { id: string; label: string };

export type ActivityView = {
  id: string;
  step: number;
  kind: ActivityKind;
  title: LocalText;
  prompt: LocalText;
  help: LocalText | null;
  points: readonly LocalText[];
  status: 'waiting' | 'open' | 'closed';
  /** The phase opened last, with its index and round; null before the first. */
  phase: PhaseName | null;
  phaseIndex: number;
  round: number;
  phases: readonly { name: PhaseName; minutes: number }[];
  clock: Clock | null;
  /** Closes by itself ten seconds after zero. */
  closesItself: boolean;
  form: Form;
  /** What is voted on, ordered, placed or commented on. */
  items: readonly ItemView[];
  /** Drafts of the round before, to start from. */
  drafts: readonly ItemView[];
  revealed: boolean;
  results: PhaseResults | null;
};

export function activityView(workshop: Workshop, activity: ActivityState): ActivityView {
  const { plan, status, phase: phaseIndex, round, clock } = activity;
  const phase = phasePlan(activity);
  const opening = openingOf(activity);
  const visible = isVisible(activity);
  return {
    id: plan.id,
    step: plan.step,
    kind: plan.kind,
    title: plan.title,
    prompt: plan.prompt,
    help: plan.help,
    points: plan.points,
    status,
    phase: phase?.name ?? null,
    phaseIndex,
    round,
    phases: plan.phases.map(({ name, minutes }) => ({ name, minutes })),
    clock,
    closesItself: phase?.closing === 'automatic',
    form: phase ? formOf(plan, phase.name, opening?.items.length) : { type: 'look' },
    items: namedItems(
      workshop,
      activity,
      standingItems(workshop, activity, opening?.items ?? []),
    ).map(itemView),
    drafts: phase?.name === 'write' ? draftsOf(workshop, activity) : [],
    revealed: visible,
    results: visible ? standingResults(workshop, activity) : null,
  };
}

const itemView = ({ id, label }: ItemView): ItemView => ({ id, label });

/** The finalists of the round before, or all its drafts where none were chosen. */
function draftsOf(workshop: Workshop, activity: ActivityState): ItemView[] {
  const before = workshop.activities.get(sourceOf(activity.plan) ?? '');
  if (!before) return [];
  const ids = outcomeOf(workshop, before) ?? byPeople(visibleItems(before)).map((item) => item.id);
  return namedItems(workshop, activity, standingItems(workshop, activity, ids)).map(itemView);
}

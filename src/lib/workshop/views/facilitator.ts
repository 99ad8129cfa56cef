// What the console shows: everything the facilitator needs to run the room, authors only as the mode allows.
import { dynamicMinutes, plannedMinutes, type ActivityKind, type PhaseName } from '../agenda.ts';
import type { Details } from '../events.ts';
import type { LocalText } from '../local-text.ts';
import { nextStep, type NextStep } from '../next-step.ts';
import { outcomeOf } from '../standing.ts';
import { keptFrom } from '../retention.ts';
import { inOrder, type ActivityState, type Workshop } from '../state.ts';
import { moderatedActivity, type ModeratedActivity } from './moderated.ts';
import { stageView, type StageView } from './stage.ts';

export type AgendaRow = {
  id: string;
  step: number;
  kind: ActivityKind;
  title: LocalText;
  plannedMinutes: number;
  /** Of those, the minutes in which people answer; the rest is plenary. */
  dynamicMinutes: number;
  phases: readonly { name: PhaseName; minutes: number }[];
  /** Time it has been the current activity; a stretch still running has `leftAtMs: null`. */
  stays: readonly { enteredAtMs: number; leftAtMs: number | null }[];
  started: boolean;
  skipped: boolean;
  isCurrent: boolean;
  /** Items approved to carry over; null while none are. */
  outcome: number | null;
};

export type PersonView = {
  id: string;
  name: string;
  group: string | null;
  observer: boolean;
  removed: boolean;
};

export type FacilitatorView = {
  stage: StageView;
  details: Details;
  startedAtMs: number | null;
  endedAtMs: number | null;
  /** Day from which the promised days of keeping run. */
  keptFrom: string;
  agenda: readonly AgendaRow[];
  /** Empty in anonymous mode. */
  people: readonly PersonView[];
  voters: number;
  observers: number;
  activity: ModeratedActivity | null;
  next: NextStep;
};

/** `names` are the people's own, by participant id; they rest apart from the log. */
export function facilitatorView(
  workshop: Workshop,
  names: ReadonlyMap<string, string>,
): FacilitatorView {
  const current = workshop.activities.get(workshop.current ?? '');
  return {
    stage: stageView(workshop),
    details: workshop.details,
    startedAtMs: workshop.startedAtMs,
    endedAtMs: workshop.endedAtMs,
    keptFrom: keptFrom(workshop),
    agenda: inOrder(workshop).map((activity) => agendaRow(workshop, activity)),
    people: [...workshop.people.values()].map((person) => ({
      ...person,
      name: names.get(person.id) ?? '',
    })),
    voters: workshop.voters,
    observers: workshop.observers,
    activity: current ? moderatedActivity(workshop, current, names) : null,
    next: nextStep(workshop),
  };
}

function agendaRow(workshop: Workshop, activity: ActivityState): AgendaRow {
  const { plan } = activity;
  return {
    id: plan.id,
    step: plan.step,
    kind: plan.kind,
    title: plan.title,
    plannedMinutes: plannedMinutes(plan),
    dynamicMinutes: dynamicMinutes(plan),
    phases: plan.phases.map(({ name, minutes }) => ({ name, minutes })),
    stays: activity.stays,
    started: activity.phase >= 0,
    skipped: activity.skipped,
    isCurrent: workshop.current === plan.id,
    outcome: outcomeOf(workshop, activity)?.length ?? null,
  };
}

// The whole workshop as its results page shows it: every activity, every round that was voted.
import { plannedMinutes, type Activity } from '../agenda.ts';
import { resultsOf } from '../activities/registry.ts';
import type { Roll } from '../events.ts';
import type { PhaseResults } from '../results.ts';
import { namedItems, type NamedItem } from '../sources.ts';
import { outcomeOf } from '../standing.ts';
import { inOrder, type ActivityState, type Workshop } from '../state.ts';
import { participantView, type ParticipantView } from './participant.ts';
import { workshopAlignment, type WorkshopAlignment } from './workshop-alignment.ts';

export type BoardRound = {
  phase: number;
  round: number;
  openedAtMs: number;
  closedAtMs: number | null;
  opened: Roll;
  closed: Roll | null;
  results: PhaseResults | null;
};

export type BoardActivity = {
  plan: Activity;
  plannedMinutes: number;
  /** Time it was the room's current activity. */
  spentMs: number;
  skipped: boolean;
  rounds: readonly BoardRound[];
  outcome: readonly NamedItem[];
  late: { received: number; admitted: number };
};

export type BoardView = {
  workshop: Omit<ParticipantView, 'activity'>;
  date: string;
  timeZone: string;
  startedAtMs: number | null;
  endedAtMs: number | null;
  voters: number;
  observers: number;
  groups: readonly { name: string; people: number }[];
  activities: readonly BoardActivity[];
  alignment: WorkshopAlignment;
};

export function boardView(workshop: Workshop): BoardView {
  const { activity: _current, ...shared } = participantView(workshop);
  const activities = inOrder(workshop).map((activity) => boardActivity(workshop, activity));
  return {
    workshop: shared,
    date: workshop.details.date,
    timeZone: workshop.details.timeZone,
    startedAtMs: workshop.startedAtMs,
    endedAtMs: workshop.endedAtMs,
    voters: workshop.voters,
    observers: workshop.observers,
    groups: workshop.details.groups.map((name) => ({
      name,
      people: [...workshop.people.values()].filter((one) => one.group === name && !one.removed)
        .length,
    })),
    activities,
    alignment: workshopAlignment(activities),
  };
}

export function boardActivity(workshop: Workshop, activity: ActivityState): BoardActivity {
  const late = [...activity.late.values()];
  return {
    plan: activity.plan,
    plannedMinutes: plannedMinutes(activity.plan),
    spentMs: activity.stays.reduce(
      (sum, { enteredAtMs, leftAtMs }) => sum + ((leftAtMs ?? enteredAtMs) - enteredAtMs),
      0,
    ),
    skipped: activity.skipped,
    rounds: roundsOf(workshop, activity),
    outcome: namedItems(workshop, activity, outcomeOf(workshop, activity) ?? []),
    late: { received: late.length, admitted: late.filter((one) => one.admitted).length },
  };
}

/** One row a question; a question that was opened again keeps its first opening and its last close. */
function roundsOf(workshop: Workshop, activity: ActivityState): BoardRound[] {
  const rounds = new Map<string, BoardRound>();
  for (const opening of activity.openings) {
    const { phase, round, openedAtMs, closedAtMs, opened, closed } = opening;
    const key = `${phase}.${round}`;
    const first = rounds.get(key) ?? { openedAtMs, opened };
    const results = resultsOf(workshop, activity, opening);
    rounds.set(key, {
      phase,
      round,
      openedAtMs: first.openedAtMs,
      opened: first.opened,
      closedAtMs,
      closed,
      results,
    });
  }
  return [...rounds.values()];
}

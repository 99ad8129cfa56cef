// One activity as the results page shows it, with every round that was asked.
import { plannedMinutes, type Activity } from '../agenda.ts';
import { joinedResults, resultsOf } from '../activities/registry.ts';
import type { Roll } from '../events.ts';
import type { PhaseResults } from '../results.ts';
import { namedItems, type NamedItem } from '../sources.ts';
import { outcomeOf } from '../standing.ts';
import type { ActivityState, Workshop } from '../state.ts';
import { byGroup, type ByGroup } from './by-group.ts';

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
  /** What its rounds come to together; null where the last one stands alone. */
  joined: PhaseResults | null;
  outcome: readonly NamedItem[];
  /** What each group said, where it may be told. */
  byGroup: ByGroup | null;
  late: { received: number; admitted: number };
};

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
    joined: joinedResults(workshop, activity),
    outcome: namedItems(workshop, activity, outcomeOf(workshop, activity) ?? []),
    byGroup: byGroup(workshop, activity),
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

// The kinds there are. A kind without its row does not compile.
import type { Activity, ActivityKind, PhaseName } from '../agenda.ts';
import type { Form } from '../form.ts';
import type { PhaseResults } from '../results.ts';
import { openingOf, type ActivityState, type Opening, type Workshop } from '../state.ts';
import { briefing } from './briefing.ts';
import { cloud } from './cloud.ts';
import type { KindRules, PlanOf } from './kind.ts';
import { listing } from './listing.ts';
import { matrix } from './matrix.ts';
import { ordering } from './ordering.ts';
import { scale } from './scale.ts';
import { statement } from './statement.ts';

const RULES: { [Kind in ActivityKind]: KindRules<Kind> } = {
  briefing,
  statement,
  listing,
  ordering,
  cloud,
  matrix,
  scale,
};

/** The rules of a plan's own kind; the only place where the two are matched. */
function rulesOf<Kind extends ActivityKind>(plan: PlanOf<Kind> & { kind: Kind }): KindRules<Kind> {
  return RULES[plan.kind];
}

/** @param items how many are put before the room. */
export function formOf(plan: Activity, phase: PhaseName, items = 0): Form {
  return rulesOf<ActivityKind>(plan).form(plan, phase, items);
}

/** Items to carry over, proposed to the facilitator. */
export function suggestionOf(workshop: Workshop, activity: ActivityState): readonly string[] {
  return rulesOf<ActivityKind>(activity.plan).suggest(workshop, activity, activity.plan);
}

/** What one opening of one phase came to; null where it asks nothing. */
export function resultsOf(
  workshop: Workshop,
  activity: ActivityState,
  opening: Opening,
): PhaseResults | null {
  const phase = activity.plan.phases[opening.phase]?.name;
  if (!phase) return null;
  const { plan } = activity;
  return rulesOf<ActivityKind>(plan).results({ workshop, activity, plan, phase, opening });
}

/** What several rounds come to together; null where the last one stands alone. */
export function joinedResults(workshop: Workshop, activity: ActivityState): PhaseResults | null {
  const { plan } = activity;
  return rulesOf<ActivityKind>(plan).joined?.(workshop, activity, plan) ?? null;
}

/** What the activity has come to so far: its rounds together, or else its last opening. */
export function standingResults(workshop: Workshop, activity: ActivityState): PhaseResults | null {
  const opening = openingOf(activity);
  if (!opening) return null;
  return joinedResults(workshop, activity) ?? resultsOf(workshop, activity, opening);
}

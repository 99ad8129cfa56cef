// What every kind of activity answers. A new kind is one file that does, and its row in registry.ts.
import type { Activity, ActivityKind, PhaseName } from '../agenda.ts';
import type { Form } from '../form.ts';
import type { PhaseResults } from '../results.ts';
import type { ActivityState, Opening, Workshop } from '../state.ts';

export type PlanOf<Kind extends ActivityKind> = Extract<Activity, { kind: Kind }>;

/** One question of one activity. */
export type Asked<Kind extends ActivityKind> = {
  workshop: Workshop;
  activity: ActivityState;
  plan: PlanOf<Kind>;
  phase: PhaseName;
  opening: Opening;
};

export type KindRules<Kind extends ActivityKind> = {
  /** @param items how many are put before the room. */
  form(plan: PlanOf<Kind>, phase: PhaseName, items: number): Form;
  /** Null where the phase asks nothing. */
  results(asked: Asked<Kind>): PhaseResults | null;
  /** What several rounds come to together, where a later one asks about a part; null where the last stands alone. */
  joined?(workshop: Workshop, activity: ActivityState, plan: PlanOf<Kind>): PhaseResults | null;
  /** Items to carry over, proposed to the facilitator. */
  suggest(workshop: Workshop, activity: ActivityState, plan: PlanOf<Kind>): readonly string[];
};

// A matrix whose results the room has seen can be put before it once more, about the items in dispute or others.
import { standingResults } from './activities/registry.ts';
import { candidatesFor } from './candidates.ts';
import { disputed } from './disputed.ts';
import { namedItems, type NamedItem } from './sources.ts';
import { phasePlan, type ActivityState, type Workshop } from './state.ts';

/** What a new round can ask about, and which of those items are in dispute. */
export type Revote = {
  phase: number;
  items: readonly NamedItem[];
  disputed: readonly string[];
};

/** Null where it cannot be opened now: elsewhere, not closed, or not seen yet. */
export function revoteOf(workshop: Workshop, activity: ActivityState): Revote | null {
  const { plan, phase, status, revealed, skipped } = activity;
  const isHere = workshop.current === plan.id && workshop.endedAtMs === null;
  if (!isHere || skipped || status !== 'closed' || !revealed) return null;
  const results = standingResults(workshop, activity);
  const name = phasePlan(activity)?.name;
  if (results?.type !== 'placements' || !name) return null;
  const offered = candidatesFor(workshop, activity, name);
  const rows = results.rows.filter(({ id }) => offered?.includes(id));
  if (rows.length === 0) return null;
  const ids = rows.map(({ id }) => id);
  const items = namedItems(workshop, activity, ids);
  return { phase, items, disputed: disputed(rows).map(({ row }) => row.id) };
}

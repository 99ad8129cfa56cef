// How much of the time planned people spend answering, and how much is plenary.
import type { AgendaRow } from '#lib/workshop/views/facilitator.ts';

export type PlannedParts = { dynamics: number; plenary: number; total: number };

/** Minutes of these activities together; those that are skipped take none. */
export function plannedParts(
  rows: readonly Pick<AgendaRow, 'plannedMinutes' | 'dynamicMinutes' | 'skipped'>[],
): PlannedParts {
  const taken = rows.filter((row) => !row.skipped);
  const total = taken.reduce((sum, row) => sum + row.plannedMinutes, 0);
  const dynamics = taken.reduce((sum, row) => sum + row.dynamicMinutes, 0);
  return { dynamics, plenary: total - dynamics, total };
}

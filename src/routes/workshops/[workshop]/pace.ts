// Planned against actual: when the workshop will end if the rest takes what it was meant to take.
import { MINUTE_MS } from '#lib/workshop/clock.ts';
import type { AgendaRow } from '#lib/workshop/views/facilitator.ts';

export type Pace = {
  /** Milliseconds behind the plan; negative while ahead of it. */
  lateMs: number;
  endsAtMs: number;
  /** Planned time that is still to come, the current activity's rest included. */
  leftMs: number;
};

type Timed = Pick<AgendaRow, 'plannedMinutes' | 'stays' | 'skipped' | 'isCurrent' | 'started'>;

/** Milliseconds that the activity has been the room's, up to `nowMs`. */
export function spentMs({ stays }: Pick<AgendaRow, 'stays'>, nowMs: number): number {
  return stays.reduce((sum, stay) => sum + ((stay.leftAtMs ?? nowMs) - stay.enteredAtMs), 0);
}

/** What was jumped over counts as won; time over the plan in the current activity pushes the end. */
export function paceOf(agenda: readonly Timed[], startedAtMs: number, nowMs: number): Pace {
  const active = agenda.filter((row) => !row.skipped);
  const current = active.findIndex((row) => row.isCurrent);
  const leftMs = active
    .slice(Math.max(0, current))
    .filter((row) => row.isCurrent || !row.started)
    .reduce((sum, row) => sum + Math.max(0, plannedMs(row) - spentMs(row, nowMs)), 0);
  const planMs = active.reduce((sum, row) => sum + plannedMs(row), 0);
  const endsAtMs = nowMs + leftMs;
  return { leftMs, endsAtMs, lateMs: endsAtMs - startedAtMs - planMs };
}

const plannedMs = (row: Timed): number => row.plannedMinutes * MINUTE_MS;

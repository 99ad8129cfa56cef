import type { AgendaRow } from '#lib/workshop/views/facilitator.ts';

/** The order with one activity moved a place, or null where it would pass one that has started. */
export function movedOrder(
  agenda: readonly Pick<AgendaRow, 'id' | 'started'>[],
  id: string,
  by: 1 | -1,
): string[] | null {
  const from = agenda.findIndex((row) => row.id === id);
  const moved = agenda[from];
  const other = agenda[from + by];
  if (!moved || !other || moved.started || other.started) return null;
  const order = agenda.map((row) => row.id);
  order[from] = other.id;
  order[from + by] = moved.id;
  return order;
}

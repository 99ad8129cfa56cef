import type { AgendaRow } from '#lib/workshop/views/facilitator.ts';

const FIRST_STEP = 1;
const LAST_STEP = 5;

/** «3.2»: step and place in it, by activity id; empty for the opening and the closing. */
export function agendaNumbers(
  agenda: readonly Pick<AgendaRow, 'id' | 'step'>[],
): Map<string, string> {
  const counts = new Map<number, number>();
  return new Map(
    agenda.map(({ id, step }) => {
      const place = (counts.get(step) ?? 0) + 1;
      counts.set(step, place);
      return [id, step >= FIRST_STEP && step <= LAST_STEP ? `${step}.${place}` : ''];
    }),
  );
}

// The words of the one filled button: what the facilitator would do next.
import { m } from '#lib/paraglide/messages.js';
import type { PhaseName } from '#lib/workshop/agenda.ts';
import { inLanguage } from '#lib/workshop/local-text.ts';
import type { AgendaRow, FacilitatorView } from '#lib/workshop/views/facilitator.ts';
import { isAdoption } from './adoption.ts';
import { agendaNumbers } from './agenda-numbers.ts';

export function nextWords(view: FacilitatorView, locale: string): string {
  const { next } = view;
  const row = view.agenda.find((one) => one.id === next.activity);
  switch (next.action) {
    case 'open':
      return openWords(view, row, locale);
    case 'pick':
      return m.console_next_pick({ most: next.count });
    case 'close':
      return next.phase ? CLOSE[next.phase]() : m.console_next_close();
    case 'reveal':
      return m.console_next_reveal();
    case 'runoff':
      return m.console_next_runoff({ count: next.count });
    case 'carry':
      return carryWords(view, row);
    case 'choose':
      return m.console_next_choose();
    case 'enter':
      return m.console_next_enter({ activity: row ? titleOf(view, row, locale) : '' });
    case 'end':
      return m.console_next_end();
    case 'none':
      return m.console_next_results();
    default: {
      const unknown: never = next.action;
      throw new Error(`Unknown step ${JSON.stringify(unknown)}`);
    }
  }
}

/** «3.3 Influencia × interés» */
export function titleOf(
  view: Pick<FacilitatorView, 'agenda'>,
  row: AgendaRow,
  locale: string,
): string {
  const number = agendaNumbers(view.agenda).get(row.id);
  return `${number ?? ''} ${inLanguage(row.title, locale)}`.trim();
}

function openWords(view: FacilitatorView, row: AgendaRow | undefined, locale: string): string {
  const { phase } = view.next;
  const minutes = row?.phases.find((one) => one.name === phase)?.minutes ?? 0;
  if (view.startedAtMs === null)
    return m.console_next_start({ activity: row ? titleOf(view, row, locale) : '', minutes });
  return phase === null || phase === 'present'
    ? m.console_next_present({ minutes })
    : m.console_next_open({ phase: VERBS[phase](), minutes });
}

/** What is approved goes to the next activity that judges; a statement, to its next round. */
function carryWords(view: FacilitatorView, row: AgendaRow | undefined): string {
  const { count } = view.next;
  if (!row) return m.console_next_carry({ count });
  if (row.kind === 'statement')
    return isLastRound(view, row) ? m.console_next_adopt() : m.console_next_carry_round({ count });
  const later = view.agenda.slice(view.agenda.indexOf(row) + 1).filter((one) => !one.skipped);
  const target = later.find((one) => one.kind === 'matrix' || one.kind === 'ordering');
  if (target?.kind === 'matrix') return m.console_next_carry_matrix({ count });
  return target ? m.console_next_carry_ordering({ count }) : m.console_next_carry({ count });
}

function isLastRound(view: FacilitatorView, row: AgendaRow): boolean {
  const plan = view.activity?.plan;
  return plan?.id === row.id && isAdoption(plan);
}

export const VERBS: Record<PhaseName, () => string> = {
  present: m.console_phase_present,
  write: m.console_phase_write,
  feedback: m.console_phase_feedback,
  vote: m.console_phase_vote,
  endorse: m.console_phase_endorse,
  order: m.console_phase_order,
  rate: m.console_phase_rate,
};

const CLOSE: Record<PhaseName, () => string> = {
  present: m.console_next_close_present,
  write: m.console_next_close_write,
  feedback: m.console_next_close_feedback,
  vote: m.console_next_close_vote,
  endorse: m.console_next_close_endorse,
  order: m.console_next_close_order,
  rate: m.console_next_close_rate,
};

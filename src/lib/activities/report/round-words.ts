// What was asked in a round: «escribir», «votar», «votar, segunda vuelta».
import { m } from '#lib/paraglide/messages.js';
import type { PhaseName } from '#lib/workshop/agenda.ts';
import type { BoardActivity, BoardRound } from '#lib/workshop/views/board-activity.ts';

const words: Record<PhaseName, () => string> = {
  present: m.board_phase_present,
  write: m.board_phase_write,
  feedback: m.board_phase_feedback,
  vote: m.board_phase_vote,
  endorse: m.board_phase_endorse,
  order: m.board_phase_order,
  rate: m.board_phase_rate,
};

export function roundWords({ plan }: BoardActivity, { phase, round }: BoardRound): string {
  const name = plan.phases[phase]?.name;
  const word = name ? words[name]() : '';
  return round > 1 ? m.board_round({ phase: word, round }) : word;
}

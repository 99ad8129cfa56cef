// «18/24 han escrito»: the verb after the count, by what the room is doing.
import { m } from '#lib/paraglide/messages.js';
import type { ActivityKind, PhaseName } from '#lib/workshop/agenda.ts';

export function answeredWords(phase: PhaseName | null, kind: ActivityKind): string {
  switch (phase) {
    case 'write':
      return m.stage_answered_write();
    case 'feedback':
      return m.stage_answered_feedback();
    case 'vote':
      return m.stage_answered_vote();
    case 'order':
      return m.stage_answered_order();
    case 'rate':
      return kind === 'matrix' ? m.stage_answered_place() : m.stage_answered_rate();
    case 'endorse':
    case 'present':
    case null:
      return m.stage_answered_rate();
    default:
      return phase satisfies never;
  }
}

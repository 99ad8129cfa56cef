// Each refusal in words a person can act on: what happened, what was kept, what to do.
import { m } from '#lib/paraglide/messages.js';
import type { Refusal, RefusalCode } from '#lib/workshop/refusals.ts';

export function refusalWords({ code, limit = 0 }: Refusal): string {
  return WORDS[code]({ limit });
}

const WORDS: Record<RefusalCode, (inputs: { limit: number }) => string> = {
  'not-allowed': m.refusal_not_allowed,
  'unknown-activity': m.refusal_unknown_activity,
  'unknown-item': m.refusal_unknown_item,
  'unknown-entry': m.refusal_unknown_entry,
  'unknown-person': m.refusal_unknown_person,
  'activity-not-open': m.refusal_activity_not_open,
  'activity-open': m.refusal_activity_open,
  'activity-skipped': m.refusal_activity_skipped,
  'activity-started': m.refusal_activity_started,
  'already-open': m.refusal_already_open,
  'already-so': m.refusal_already_so,
  'phase-unknown': m.refusal_phase_unknown,
  'clock-not-running': m.refusal_clock_not_running,
  'no-items': m.refusal_no_items,
  'too-many-items': m.refusal_too_many_items,
  'wrong-answer-kind': m.refusal_wrong_answer_kind,
  'observer-no-vote': m.refusal_observer_no_vote,
  'not-yours': m.refusal_not_yours,
  empty: m.refusal_empty,
  'too-short': m.refusal_too_short,
  'too-long': m.refusal_too_long,
  duplicate: m.refusal_duplicate,
  'too-many-entries': m.refusal_too_many_entries,
  'too-many-choices': m.refusal_too_many_choices,
  'duplicate-choice': m.refusal_duplicate_choice,
  'out-of-range': m.refusal_out_of_range,
  'room-locked': m.refusal_room_locked,
  removed: m.refusal_removed,
  'identity-fixed': m.refusal_identity_fixed,
  'outcome-in-use': m.refusal_outcome_in_use,
  'would-loop': m.refusal_would_loop,
  'reads-alike': m.refusal_reads_alike,
  'not-late': m.refusal_not_late,
  'workshop-ended': m.refusal_workshop_ended,
  'operation-reused': m.refusal_operation_reused,
  'not-saved': m.refusal_not_saved,
  invalid: m.refusal_invalid,
  'unknown-code': m.refusal_unknown_code,
  'too-many-attempts': m.refusal_too_many_attempts,
  'wrong-personal-code': m.refusal_wrong_personal_code,
};

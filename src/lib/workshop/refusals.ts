// Why a command is not carried out. Each code has its kind words in the message files.

export const REFUSALS = [
  'not-allowed',
  'unknown-activity',
  'unknown-item',
  'unknown-entry',
  'unknown-person',
  'activity-not-open',
  'activity-open',
  'activity-skipped',
  'activity-started',
  'already-open',
  'already-so',
  'phase-unknown',
  'clock-not-running',
  'no-items',
  'too-many-items',
  'wrong-answer-kind',
  'observer-no-vote',
  'not-yours',
  'empty',
  'too-short',
  'too-long',
  'duplicate',
  'too-many-entries',
  'too-many-choices',
  'duplicate-choice',
  'out-of-range',
  'room-locked',
  'removed',
  'identity-fixed',
  'outcome-in-use',
  'would-loop',
  'reads-alike',
  'not-late',
  'workshop-ended',
  'operation-reused',
  'not-saved',
  'invalid',
  'unknown-code',
  'too-many-attempts',
  'wrong-personal-code',
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

/** `limit` is the number that was passed, in the unit of the rule (characters, entries, choices). */
export type Refusal = { code: RefusalCode; limit?: number };

export const refuse = (code: RefusalCode, limit?: number): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal: limit === undefined ? { code } : { code, limit },
});

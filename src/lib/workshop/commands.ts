// What can be asked of a workshop, in the imperative. Who may ask is settled in roles.ts.
import type { Activity, Agenda } from './agenda.ts';
import type { Answer } from './answers.ts';
import type { Details, IdentityMode, Question } from './events.ts';

export type Command =
  | {
      type: 'createWorkshop';
      details: Details;
      identityMode: IdentityMode;
      agenda: Agenda;
      template: string;
    }
  | { type: 'changeDetails'; details: Details }
  | { type: 'chooseIdentityMode'; identityMode: IdentityMode }
  | { type: 'endWorkshop' }
  | { type: 'reopenWorkshop' }
  // People
  | { type: 'join'; participant: string | null; group: string | null; observer: boolean }
  | { type: 'removeParticipant'; participant: string | null; observer: boolean }
  | { type: 'lockRoom' }
  | { type: 'unlockRoom' }
  // Agenda
  | { type: 'addActivity'; activity: Activity; before: string | null }
  | { type: 'changeActivity'; activity: Activity }
  | { type: 'skipActivity'; activity: string }
  | { type: 'restoreActivity'; activity: string }
  | { type: 'reorderAgenda'; order: readonly string[] }
  | { type: 'writeNote'; activity: string; note: string }
  // Running
  | { type: 'enterActivity'; activity: string }
  /** Opens a phase, or a new round of a vote among fewer items. */
  | { type: 'openPhase'; activity: string; phase: number; items: readonly string[] | null }
  | { type: 'reopenPhase'; activity: string; minutes: number }
  | { type: 'closePhase'; activity: string }
  | { type: 'pauseClock'; activity: string }
  | { type: 'resumeClock'; activity: string }
  | { type: 'addTime'; activity: string; minutes: number }
  | { type: 'revealResults'; activity: string }
  | { type: 'hideResults'; activity: string }
  // Answers
  | ({ type: 'giveAnswer'; answer: Answer } & Question)
  /** For someone without a phone: the facilitator types, the log says so. */
  | ({ type: 'giveAnswerOnBehalf'; author: string; answer: Answer } & Question)
  | { type: 'admitLateAnswer'; activity: string; late: string }
  // Items
  | { type: 'addItem'; activity: string; text: string }
  | { type: 'hideItem'; activity: string; item: string }
  | { type: 'restoreItem'; activity: string; item: string }
  | { type: 'rewordItem'; activity: string; item: string; text: string }
  | { type: 'mergeItems'; activity: string; item: string; into: string }
  | { type: 'unmergeItem'; activity: string; item: string }
  | { type: 'eraseEntry'; activity: string; entry: string }
  | { type: 'approveOutcome'; activity: string; items: readonly string[] }
  | { type: 'undoOutcome'; activity: string };

export type CommandType = Command['type'];

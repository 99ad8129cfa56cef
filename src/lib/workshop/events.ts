// The facts a workshop is made of, in the past tense. Texts that people wrote stand in the fields
// named in WRITTEN_FIELDS, so that a store can keep them apart and erase them.
import type { Activity, Agenda } from './agenda.ts';
import type { Answer } from './answers.ts';
import type { Clock } from './clock.ts';

export type IdentityMode = 'named' | 'pseudonymous' | 'anonymous';

export type Details = {
  title: string;
  organisation: string;
  question: string;
  /** `YYYY-MM-DD`, in the workshop's own time zone. */
  date: string;
  timeZone: string;
  language: string;
  groups: readonly string[];
};

/** Who could answer and who was connected, at a moment; denominators are recounted from it. */
export type Roll = { eligible: number; connected: number };

/** Which question of which activity an answer belongs to. */
export type Question = { activity: string; phase: number; round: number };

export type GivenAnswer = Question & {
  /** Participant id or, in anonymous mode, a key good for this activity only. */
  author: string;
  answer: Answer;
  /** The item a written entry counts for. */
  item: string | null;
  onBehalf: boolean;
};

export type WorkshopEvent =
  | {
      type: 'workshopCreated';
      details: Details;
      identityMode: IdentityMode;
      agenda: Agenda;
      template: string;
    }
  | { type: 'detailsChanged'; details: Details }
  | { type: 'identityModeChosen'; identityMode: IdentityMode }
  | { type: 'workshopStarted' }
  | { type: 'workshopEnded' }
  | { type: 'workshopReopened' }
  // People; `participant` is null in anonymous mode, where the log only counts.
  | {
      type: 'participantJoined';
      participant: string | null;
      group: string | null;
      observer: boolean;
    }
  | { type: 'participantRemoved'; participant: string | null; observer: boolean }
  | { type: 'roomLocked' }
  | { type: 'roomUnlocked' }
  // Agenda
  | { type: 'activityAdded'; activity: Activity; before: string | null }
  | { type: 'activityChanged'; activity: Activity }
  | { type: 'activitySkipped'; activity: string }
  | { type: 'activityRestored'; activity: string }
  | { type: 'agendaReordered'; order: readonly string[] }
  | { type: 'noteWritten'; activity: string; note: string }
  // Running
  | { type: 'activityEntered'; activity: string }
  | {
      type: 'phaseOpened';
      activity: string;
      phase: number;
      round: number;
      clock: Clock;
      items: readonly string[];
      roll: Roll;
    }
  | { type: 'phaseReopened'; activity: string; clock: Clock; roll: Roll }
  | { type: 'phaseClosed'; activity: string; roll: Roll }
  | { type: 'clockPaused'; activity: string; clock: Clock }
  | { type: 'clockResumed'; activity: string; clock: Clock }
  | { type: 'timeAdded'; activity: string; clock: Clock }
  | { type: 'resultsRevealed'; activity: string }
  | { type: 'resultsHidden'; activity: string }
  // Answers
  | ({ type: 'answerGiven' } & GivenAnswer)
  | ({ type: 'answerSetAside'; late: string } & GivenAnswer)
  | { type: 'lateAnswerAdmitted'; activity: string; late: string }
  /** The activity's answers have been put in random order at rest; whoever holds older state reads again. */
  | { type: 'answersSealed'; activity: string }
  // Items
  | { type: 'itemAdded'; activity: string; item: string; text: string }
  | { type: 'itemHidden'; activity: string; item: string }
  | { type: 'itemRestored'; activity: string; item: string }
  | { type: 'itemReworded'; activity: string; item: string; text: string }
  | { type: 'itemsMerged'; activity: string; item: string; into: string }
  | { type: 'itemUnmerged'; activity: string; item: string }
  | { type: 'entryErased'; activity: string; entry: string }
  | { type: 'outcomeApproved'; activity: string; items: readonly string[] }
  | { type: 'outcomeUndone'; activity: string };

export type EventType = WorkshopEvent['type'];

/** Names of the fields that hold what a person wrote, wherever they stand in an event. */
export const WRITTEN_FIELDS = ['text', 'detail', 'reason', 'keep', 'change', 'note'] as const;

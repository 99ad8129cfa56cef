// Phases, clock, visibility and outcome of one activity.
import type { WorkshopEvent } from '../events.ts';
import { openingOf, questionKey, type ActivityState } from '../state.ts';

export type RunningEvent = Extract<
  WorkshopEvent,
  {
    type:
      | 'activitySkipped'
      | 'activityRestored'
      | 'noteWritten'
      | 'phaseOpened'
      | 'phaseReopened'
      | 'phaseClosed'
      | 'clockPaused'
      | 'clockResumed'
      | 'timeAdded'
      | 'resultsRevealed'
      | 'resultsHidden'
      | 'outcomeApproved'
      | 'outcomeUndone';
  }
>;

export function evolveRunning(activity: ActivityState, event: RunningEvent, atMs: number): void {
  switch (event.type) {
    case 'activitySkipped':
      activity.skipped = true;
      return;
    case 'activityRestored':
      activity.skipped = false;
      return;
    case 'noteWritten':
      activity.note = event.note;
      return;
    case 'phaseOpened':
      openPhase(activity, event, atMs);
      return;
    case 'phaseReopened':
      reopenPhase(activity, event, atMs);
      return;
    case 'phaseClosed':
      closePhase(activity, event, atMs);
      return;
    case 'clockPaused':
    case 'clockResumed':
    case 'timeAdded':
      activity.clock = event.clock;
      return;
    case 'resultsRevealed':
      activity.revealed = true;
      return;
    case 'resultsHidden':
      activity.revealed = false;
      return;
    case 'outcomeApproved':
      activity.outcome = event.items;
      return;
    case 'outcomeUndone':
      activity.outcome = null;
      return;
    default: {
      const unknown: never = event;
      throw new Error(`Unknown event ${JSON.stringify(unknown)}`);
    }
  }
}

function openPhase(
  activity: ActivityState,
  event: Extract<RunningEvent, { type: 'phaseOpened' }>,
  atMs: number,
): void {
  const { phase, round, items, clock, roll } = event;
  activity.status = 'open';
  activity.revealed = false;
  activity.phase = phase;
  activity.round = round;
  activity.clock = clock;
  const key = questionKey(phase, round);
  if (!activity.boxes.has(key)) activity.boxes.set(key, new Map());
  activity.openings.push({
    phase,
    round,
    items,
    openedAtMs: atMs,
    closedAtMs: null,
    opened: roll,
    closed: null,
  });
}

function reopenPhase(
  activity: ActivityState,
  event: Extract<RunningEvent, { type: 'phaseReopened' }>,
  atMs: number,
): void {
  const { phase, round } = activity;
  activity.status = 'open';
  activity.revealed = false;
  activity.clock = event.clock;
  const items = openingOf(activity)?.items ?? [];
  activity.openings.push({
    phase,
    round,
    items,
    openedAtMs: atMs,
    closedAtMs: null,
    opened: event.roll,
    closed: null,
  });
}

function closePhase(
  activity: ActivityState,
  event: Extract<RunningEvent, { type: 'phaseClosed' }>,
  atMs: number,
): void {
  activity.status = 'closed';
  activity.clock = null;
  const opening = openingOf(activity);
  if (!opening) return;
  opening.closedAtMs = atMs;
  opening.closed = event.roll;
}

// Moving through the agenda: entering, opening, closing, the clock, and what the room may see.
import { MAX_ITEMS } from '../agenda.ts';
import { candidatesFor, isCrowded } from '../candidates.ts';
import { closesAtMs, MINUTE_MS, remainingMs, withMoreTime, type Clock } from '../clock.ts';
import type { Command } from '../commands.ts';
import type { WorkshopEvent } from '../events.ts';
import { refuse } from '../refusals.ts';
import { inOrder, phasePlan, type ActivityState, type Workshop } from '../state.ts';
import { accept, rollOf, type Context, type Decision } from './decision.ts';

export type RunningCommand = Extract<
  Command,
  {
    type:
      | 'enterActivity'
      | 'openPhase'
      | 'reopenPhase'
      | 'closePhase'
      | 'pauseClock'
      | 'resumeClock'
      | 'addTime'
      | 'revealResults'
      | 'hideResults';
  }
>;

export function decideRunning(
  workshop: Workshop,
  command: RunningCommand,
  context: Context,
): Decision {
  const activity = workshop.activities.get(command.activity);
  if (!activity) return refuse('unknown-activity');
  switch (command.type) {
    case 'enterActivity':
      return enter(workshop, activity);
    case 'openPhase':
      return open(workshop, activity, command, context);
    case 'reopenPhase':
      return reopen(workshop, activity, command.minutes, context);
    case 'closePhase':
      return close(workshop, activity, context);
    case 'pauseClock':
    case 'resumeClock':
    case 'addTime':
      return decideClock(activity, command, context.atMs);
    case 'revealResults':
      if (activity.phase < 0) return refuse('activity-not-open');
      if (activity.revealed) return refuse('already-so');
      return accept({ type: 'resultsRevealed', activity: activity.plan.id });
    case 'hideResults':
      if (!activity.revealed) return refuse('already-so');
      return accept({ type: 'resultsHidden', activity: activity.plan.id });
    default: {
      const unknown: never = command;
      throw new Error(`Unknown command ${JSON.stringify(unknown)}`);
    }
  }
}

function enter(workshop: Workshop, activity: ActivityState): Decision {
  if (activity.skipped) return refuse('activity-skipped');
  if (openOne(workshop)) return refuse('activity-open');
  if (isHere(workshop, activity)) return refuse('already-so');
  return accept(...entering(workshop, activity));
}

const openOne = (workshop: Workshop): ActivityState | undefined =>
  inOrder(workshop).find((activity) => activity.status === 'open');

/** The first activity is current before anybody has entered it. */
const isHere = (workshop: Workshop, activity: ActivityState): boolean =>
  workshop.current === activity.plan.id && activity.stays.at(-1)?.leftAtMs === null;

function entering(workshop: Workshop, activity: ActivityState): WorkshopEvent[] {
  const events: WorkshopEvent[] = [];
  if (workshop.startedAtMs === null) events.push({ type: 'workshopStarted' });
  if (!isHere(workshop, activity))
    events.push({ type: 'activityEntered', activity: activity.plan.id });
  return events;
}

function open(
  workshop: Workshop,
  activity: ActivityState,
  { phase, items: asked }: Extract<RunningCommand, { type: 'openPhase' }>,
  context: Context,
): Decision {
  const plan = activity.plan.phases[phase];
  if (!plan) return refuse('phase-unknown');
  if (activity.skipped) return refuse('activity-skipped');
  if (openOne(workshop)) return refuse('already-open');
  const offered = candidatesFor(workshop, activity, plan.name);
  const items = asked ?? offered ?? [];
  if (offered !== null && items.length === 0) return refuse('no-items');
  if (isCrowded(plan.name, items)) return refuse('too-many-items', MAX_ITEMS);
  if (asked && !asked.every((item) => offered?.includes(item))) return refuse('unknown-item');
  if (new Set(items).size !== items.length) return refuse('duplicate-choice');
  const round = activity.openings.reduce(
    (last, opening) => (opening.phase === phase ? Math.max(last, opening.round) : last),
    0,
  );
  const clock = clockOf(plan.minutes, context.atMs);
  const roll = rollOf(workshop, context);
  return accept(...entering(workshop, activity), {
    type: 'phaseOpened',
    activity: activity.plan.id,
    phase,
    round: round + 1,
    clock,
    items,
    roll,
  });
}

const clockOf = (minutes: number, nowMs: number): Clock => ({
  status: 'running',
  deadlineMs: nowMs + Math.round(minutes * MINUTE_MS),
});

function reopen(
  workshop: Workshop,
  activity: ActivityState,
  minutes: number,
  context: Context,
): Decision {
  if (activity.phase < 0) return refuse('activity-not-open');
  if (openOne(workshop)) return refuse('already-open');
  if (!(minutes > 0)) return refuse('out-of-range');
  return accept(...entering(workshop, activity), {
    type: 'phaseReopened',
    activity: activity.plan.id,
    clock: clockOf(minutes, context.atMs),
    roll: rollOf(workshop, context),
  });
}

function close(workshop: Workshop, activity: ActivityState, context: Context): Decision {
  if (activity.status !== 'open') return refuse('activity-not-open');
  if (context.actor.role === 'clock' && !isDue(activity, context.atMs))
    return refuse('clock-not-running');
  const id = activity.plan.id;
  const closed = { type: 'phaseClosed', activity: id, roll: rollOf(workshop, context) } as const;
  return workshop.identityMode === 'anonymous'
    ? accept(closed, { type: 'answersSealed', activity: id })
    : accept(closed);
}

/** Due to close by itself at this moment? */
export function isDue(activity: ActivityState, nowMs: number): boolean {
  if (activity.status !== 'open' || !activity.clock) return false;
  if (phasePlan(activity)?.closing !== 'automatic') return false;
  const closesAt = closesAtMs(activity.clock);
  return closesAt !== null && nowMs >= closesAt;
}

function decideClock(
  activity: ActivityState,
  command: Extract<RunningCommand, { type: 'pauseClock' | 'resumeClock' | 'addTime' }>,
  nowMs: number,
): Decision {
  const { clock } = activity;
  const id = activity.plan.id;
  if (activity.status !== 'open' || !clock) return refuse('clock-not-running');
  switch (command.type) {
    case 'pauseClock': {
      if (clock.status === 'paused') return refuse('already-so');
      const paused = {
        status: 'paused',
        remainingMs: Math.max(0, remainingMs(clock, nowMs)),
      } as const;
      return accept({ type: 'clockPaused', activity: id, clock: paused });
    }
    case 'resumeClock': {
      if (clock.status === 'running') return refuse('already-so');
      const running = { status: 'running', deadlineMs: nowMs + clock.remainingMs } as const;
      return accept({ type: 'clockResumed', activity: id, clock: running });
    }
    case 'addTime': {
      const more = withMoreTime(clock, command.minutes * MINUTE_MS, nowMs);
      return accept({ type: 'timeAdded', activity: id, clock: more });
    }
    default: {
      const unknown: never = command;
      throw new Error(`Unknown command ${JSON.stringify(unknown)}`);
    }
  }
}

// The facts of a log as an export holds them. Shapes and bounds only; whether a fact can follow those before
// it is the replay's business.
import * as v from 'valibot';
import type { Clock } from '#lib/workshop/clock.ts';
import type { Details, EventType, IdentityMode, WorkshopEvent } from '#lib/workshop/events.ts';
import { answer } from './answer-schemas.ts';
import { id, text, timeZone } from './field-schemas.ts';
import { activityPlan, agenda } from './plan-schemas.ts';

/** 1 January 2100, in milliseconds: no clock of a server says more. */
const LAST_MS = 4_102_444_800_000;

export const moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LAST_MS));
export const identityMode: v.GenericSchema<unknown, IdentityMode> = v.picklist([
  'named',
  'pseudonymous',
  'anonymous',
]);

const people = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
const roll = v.strictObject({ eligible: people, connected: people });
const uniqueIds = (max: number) =>
  v.pipe(
    v.array(id),
    v.maxLength(max),
    v.check((ids) => new Set(ids).size === ids.length, 'the same id twice'),
  );
const group = v.nullable(text(80));

const clock: v.GenericSchema<unknown, Clock> = v.variant('status', [
  v.strictObject({ status: v.literal('running'), deadlineMs: moment }),
  v.strictObject({ status: v.literal('paused'), remainingMs: moment }),
]);

const details: v.GenericSchema<unknown, Details> = v.strictObject({
  title: text(400, 0),
  organisation: text(400, 0),
  question: text(1200, 0),
  date: v.pipe(v.string(), v.isoDate()),
  timeZone,
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/)),
  groups: v.pipe(v.array(text(80)), v.maxLength(12)),
});

const plannedAgenda = v.pipe(
  agenda,
  v.check(
    ({ activities }) => new Set(activities.map((one) => one.id)).size === activities.length,
    'the same activity twice',
  ),
);

const given = {
  activity: id,
  phase: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9)),
  round: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999)),
  author: id,
  answer,
  item: v.nullable(id),
  onBehalf: v.boolean(),
};

const of = <Type extends EventType, Fields extends v.ObjectEntries>(type: Type, fields: Fields) =>
  v.strictObject({ type: v.literal(type), ...fields });

/** Names only the activity, or one thing in it. */
const inActivity = <Type extends EventType>(type: Type) => of(type, { activity: id });
const onItem = <Type extends EventType>(type: Type) => of(type, { activity: id, item: id });
const onClock = <Type extends EventType>(type: Type) => of(type, { activity: id, clock });

type EventOf<Type extends EventType> = Extract<WorkshopEvent, { type: Type }>;

/** One row an event; an event without its row does not compile. */
export const EVENT_SCHEMAS = {
  workshopCreated: of('workshopCreated', {
    details,
    identityMode,
    agenda: plannedAgenda,
    template: text(80, 0),
  }),
  detailsChanged: of('detailsChanged', { details }),
  identityModeChosen: of('identityModeChosen', { identityMode }),
  workshopStarted: of('workshopStarted', {}),
  workshopEnded: of('workshopEnded', {}),
  workshopReopened: of('workshopReopened', {}),
  participantJoined: of('participantJoined', {
    participant: v.nullable(id),
    group,
    observer: v.boolean(),
  }),
  participantRemoved: of('participantRemoved', {
    participant: v.nullable(id),
    observer: v.boolean(),
  }),
  roomLocked: of('roomLocked', {}),
  roomUnlocked: of('roomUnlocked', {}),
  activityAdded: of('activityAdded', { activity: activityPlan, before: v.nullable(id) }),
  activityChanged: of('activityChanged', { activity: activityPlan }),
  activitySkipped: inActivity('activitySkipped'),
  activityRestored: inActivity('activityRestored'),
  agendaReordered: of('agendaReordered', { order: uniqueIds(200) }),
  noteWritten: of('noteWritten', { activity: id, note: text(4000, 0) }),
  activityEntered: inActivity('activityEntered'),
  phaseOpened: of('phaseOpened', {
    activity: id,
    phase: given.phase,
    round: given.round,
    clock,
    items: uniqueIds(2000),
    roll,
  }),
  phaseReopened: of('phaseReopened', { activity: id, clock, roll }),
  phaseClosed: of('phaseClosed', { activity: id, roll }),
  clockPaused: onClock('clockPaused'),
  clockResumed: onClock('clockResumed'),
  timeAdded: onClock('timeAdded'),
  resultsRevealed: inActivity('resultsRevealed'),
  resultsHidden: inActivity('resultsHidden'),
  answerGiven: of('answerGiven', given),
  answerSetAside: of('answerSetAside', { late: id, ...given }),
  lateAnswerAdmitted: of('lateAnswerAdmitted', { activity: id, late: id }),
  answersSealed: inActivity('answersSealed'),
  itemAdded: of('itemAdded', { activity: id, item: id, text: text(600, 0) }),
  itemHidden: onItem('itemHidden'),
  itemRestored: onItem('itemRestored'),
  itemReworded: of('itemReworded', { activity: id, item: id, text: text(600, 0) }),
  itemsMerged: of('itemsMerged', { activity: id, item: id, into: id }),
  itemUnmerged: onItem('itemUnmerged'),
  entryErased: of('entryErased', { activity: id, entry: id }),
  outcomeApproved: of('outcomeApproved', { activity: id, items: uniqueIds(100) }),
  outcomeUndone: inActivity('outcomeUndone'),
} satisfies { [Type in EventType]: v.GenericSchema<unknown, EventOf<Type>> };

export const EVENT_TYPES = Object.keys(EVENT_SCHEMAS) as EventType[];

export type EventCheck =
  { ok: true; event: WorkshopEvent } | { ok: false; path: string; why: string };

/** The event, or where (`answer.items.2`) and why it is none. */
export function checkEvent(input: unknown): EventCheck {
  const named = v.safeParse(v.object({ type: v.picklist(EVENT_TYPES) }), input);
  if (!named.success) return { ok: false, path: 'type', why: 'no event of this format' };
  const schema: v.GenericSchema<unknown, WorkshopEvent> = EVENT_SCHEMAS[named.output.type];
  const parsed = v.safeParse(schema, input);
  if (parsed.success) return { ok: true, event: parsed.output };
  const [issue] = parsed.issues;
  return { ok: false, path: v.getDotPath(issue) ?? '', why: issue.message };
}

// Every message from outside is checked here, once; inside, types are trusted.
import * as v from 'valibot';
import { answer } from './answer-schemas.ts';
import { activityPlan } from './plan-schemas.ts';
import { id, text, timeZone } from './field-schemas.ts';
import type { Credentials, Envelope, WireCommandType } from './messages.ts';

const minutes = v.pipe(v.number(), v.minValue(-60), v.maxValue(240));
const phase = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9));
const round = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99));
const ids = v.pipe(v.array(id), v.maxLength(500));
const group = v.nullable(text(80));
const question = { activity: id, phase, round };
const person = { name: v.nullable(text(80)), group, observer: v.boolean() };
const details = v.strictObject({
  title: text(160),
  organisation: text(160),
  question: text(400),
  date: v.pipe(v.string(), v.isoDate()),
  timeZone,
  language: text(12),
  groups: v.pipe(v.array(text(80)), v.maxLength(12)),
});
const display = v.strictObject({ blank: v.boolean(), bigCode: v.boolean(), asList: v.boolean() });

const of = <Type extends WireCommandType, Fields extends v.ObjectEntries>(
  type: Type,
  fields: Fields,
) => v.strictObject({ type: v.literal(type), ...fields });

/** One row a command; a command without its row does not compile. */
const COMMANDS = {
  changeDetails: of('changeDetails', { details }),
  chooseIdentityMode: of('chooseIdentityMode', {
    identityMode: v.picklist(['named', 'pseudonymous', 'anonymous']),
  }),
  endWorkshop: of('endWorkshop', {}),
  reopenWorkshop: of('reopenWorkshop', {}),
  lockRoom: of('lockRoom', {}),
  unlockRoom: of('unlockRoom', {}),
  join: of('join', person),
  reclaimPlace: of('reclaimPlace', { personalCode: text(40) }),
  addPerson: of('addPerson', person),
  renewPersonalCode: of('renewPersonalCode', { participant: id }),
  removeParticipant: of('removeParticipant', { participant: id }),
  addActivity: of('addActivity', { activity: activityPlan, before: v.nullable(id) }),
  changeActivity: of('changeActivity', { activity: activityPlan }),
  skipActivity: of('skipActivity', { activity: id }),
  restoreActivity: of('restoreActivity', { activity: id }),
  reorderAgenda: of('reorderAgenda', { order: ids }),
  writeNote: of('writeNote', { activity: id, note: text(4000, 0) }),
  enterActivity: of('enterActivity', { activity: id }),
  openPhase: of('openPhase', { activity: id, phase, items: v.nullable(ids) }),
  reopenPhase: of('reopenPhase', { activity: id, minutes }),
  closePhase: of('closePhase', { activity: id }),
  pauseClock: of('pauseClock', { activity: id }),
  resumeClock: of('resumeClock', { activity: id }),
  addTime: of('addTime', { activity: id, minutes }),
  revealResults: of('revealResults', { activity: id }),
  hideResults: of('hideResults', { activity: id }),
  giveAnswer: of('giveAnswer', { ...question, answer }),
  giveAnswerOnBehalf: of('giveAnswerOnBehalf', {
    ...question,
    answer,
    person: v.union([v.strictObject({ participant: id }), v.strictObject({ token: id })]),
  }),
  admitLateAnswer: of('admitLateAnswer', { activity: id, late: id }),
  addItem: of('addItem', { activity: id, text: text(600) }),
  hideItem: of('hideItem', { activity: id, item: id }),
  restoreItem: of('restoreItem', { activity: id, item: id }),
  rewordItem: of('rewordItem', { activity: id, item: id, text: text(600) }),
  mergeItems: of('mergeItems', { activity: id, item: id, into: id }),
  unmergeItem: of('unmergeItem', { activity: id, item: id }),
  eraseEntry: of('eraseEntry', { activity: id, entry: id }),
  approveOutcome: of('approveOutcome', { activity: id, items: ids }),
  undoOutcome: of('undoOutcome', { activity: id }),
  showOnStage: of('showOnStage', { display }),
} satisfies Record<WireCommandType, v.GenericSchema>;

const type = v.picklist(Object.keys(COMMANDS) as WireCommandType[]);
const outer = v.object({ id, command: v.object({ type }) });

/** The envelope, or null when it is not one; unknown and extra fields are refused. */
export function parseEnvelope(input: unknown): Envelope | null {
  const envelope = v.safeParse(outer, input);
  if (!envelope.success) return null;
  const raw = (input as { command: unknown }).command;
  const command = v.safeParse(COMMANDS[envelope.output.command.type], raw);
  return command.success ? { id: envelope.output.id, command: command.output } : null;
}

const credentials = v.variant('role', [
  v.object({
    role: v.literal('participant'),
    code: v.pipe(v.string(), v.regex(/^\d{6}$/)),
    token: id,
  }),
  v.object({ role: v.literal('stage'), workshop: id, key: v.nullable(id) }),
  v.object({ role: v.literal('facilitator'), workshop: id }),
]);

export function parseCredentials(input: unknown): Credentials | null {
  const parsed = v.safeParse(credentials, input);
  return parsed.success ? parsed.output : null;
}

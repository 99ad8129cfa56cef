// An activity's plan, as an agenda is edited, imported or exported.
import * as v from 'valibot';
import { PHASE_NAMES, type Activity, type Agenda } from '#lib/workshop/agenda.ts';
import { id, text } from './field-schemas.ts';

const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/));
const localText = v.pipe(v.record(language, text(1200)), v.minEntries(1), v.maxEntries(12));
const count = (max: number, min = 0) =>
  v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));
const minutes = v.pipe(v.number(), v.minValue(0), v.maxValue(240));
const fraction = v.pipe(
  v.strictObject({ numerator: count(100), denominator: count(100, 1) }),
  v.check(({ numerator, denominator }) => numerator <= denominator),
);
const anchors = v.pipe(v.array(localText), v.length(5));
const axis = v.strictObject({ name: localText, question: localText, anchors });

const base = {
  id,
  step: count(20),
  title: localText,
  prompt: localText,
  help: v.nullable(localText),
  points: v.pipe(v.array(localText), v.maxLength(12)),
  phases: v.pipe(
    v.array(
      v.strictObject({
        name: v.picklist(PHASE_NAMES),
        minutes,
        closing: v.picklist(['automatic', 'manual']),
      }),
    ),
    v.minLength(1),
    v.maxLength(6),
  ),
  settlingMinutes: minutes,
  plenaryMinutes: minutes,
};

const entries = v.strictObject({
  count: count(10, 1),
  minLength: count(400),
  maxLength: count(600, 1),
});

const vote = v.variant('method', [
  v.strictObject({
    method: v.literal('approval'),
    maxChoices: v.nullable(count(15, 1)),
    seats: count(15, 1),
  }),
  v.strictObject({ method: v.literal('choice'), adoption: fraction, quorum: fraction }),
]);

const statement = v.strictObject({
  kind: v.literal('statement'),
  ...base,
  entries,
  drafts: v.nullable(id),
  skeleton: v.nullable(localText),
  feedback: v.nullable(
    v.strictObject({
      checks: v.pipe(v.array(localText), v.maxLength(12)),
      cards: count(10, 1),
      commentMaxLength: count(400, 1),
    }),
  ),
  vote: v.nullable(vote),
  grades: v.pipe(v.array(localText), v.maxLength(5)),
});

export const activityPlan: v.GenericSchema<unknown, Activity> = v.variant('kind', [
  v.strictObject({ kind: v.literal('briefing'), ...base }),
  statement,
  v.strictObject({
    kind: v.literal('listing'),
    ...base,
    entries,
    detail: v.nullable(v.strictObject({ label: localText, maxLength: count(400, 1) })),
    seats: count(15, 1),
  }),
  v.strictObject({ kind: v.literal('ordering'), ...base, source: id, places: count(15, 1) }),
  v.strictObject({
    kind: v.literal('cloud'),
    ...base,
    entries,
    categories: v.pipe(v.array(localText), v.maxLength(12)),
    visibility: v.picklist(['live', 'on-reveal']),
    seats: count(15, 1),
    shown: count(50, 1),
  }),
  v.strictObject({
    kind: v.literal('matrix'),
    ...base,
    source: id,
    x: axis,
    y: axis,
    scheme: v.picklist(['quadrants', 'levels']),
  }),
  v.strictObject({ kind: v.literal('scale'), ...base, anchors, pairedWith: v.nullable(id) }),
]);

export const agenda: v.GenericSchema<unknown, Agenda> = v.strictObject({
  steps: v.pipe(v.array(v.strictObject({ number: count(20), title: localText })), v.maxLength(20)),
  activities: v.pipe(v.array(activityPlan), v.minLength(1), v.maxLength(60)),
});

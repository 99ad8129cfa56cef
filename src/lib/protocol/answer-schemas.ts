// What a participant may say, as it travels. Lengths here only bound the message; the rules are the core's.
import * as v from 'valibot';
import type { Answer, Rating } from '#lib/workshop/answers.ts';
import { id, text } from './field-schemas.ts';

const longText = text(2000, 0);
const items = v.pipe(v.array(id), v.maxLength(100));
const rating = v.picklist([1, 2, 3, 4, 5] satisfies Rating[]);
const check = v.nullable(v.picklist(['yes', 'partly', 'no']));

export const answer: v.GenericSchema<unknown, Answer> = v.variant('kind', [
  v.strictObject({
    kind: v.literal('write'),
    entry: id,
    text: longText,
    detail: v.nullable(longText),
    category: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(50))),
    basedOn: v.nullable(id),
  }),
  v.strictObject({ kind: v.literal('withdraw'), entry: id }),
  v.strictObject({
    kind: v.literal('comment'),
    item: id,
    checks: v.pipe(v.array(check), v.maxLength(12)),
    keep: v.nullable(longText),
    change: v.nullable(longText),
  }),
  v.strictObject({ kind: v.literal('approve'), items }),
  v.strictObject({
    kind: v.literal('choose'),
    choice: v.union([v.strictObject({ item: id }), v.picklist(['none', 'abstain'])]),
  }),
  v.strictObject({ kind: v.literal('order'), items: v.pipe(items, v.minLength(1)) }),
  v.strictObject({
    kind: v.literal('place'),
    item: id,
    cell: v.nullable(v.strictObject({ x: rating, y: rating })),
  }),
  v.strictObject({
    kind: v.literal('rate'),
    value: v.nullable(rating),
    reason: v.nullable(longText),
  }),
]);

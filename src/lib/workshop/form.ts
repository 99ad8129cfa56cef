// What a phone needs to let a person answer. One shape a kind of question.
import type { Axis, EntryLimits, Matrix } from './agenda.ts';
import type { LocalText } from './local-text.ts';

export type Form =
  | { type: 'look' }
  | {
      type: 'write';
      limits: EntryLimits;
      detail: { label: LocalText; maxLength: number } | null;
      categories: readonly LocalText[];
      skeleton: LocalText | null;
    }
  | { type: 'comment'; checks: readonly LocalText[]; cards: number; maxLength: number }
  | { type: 'approve'; maxChoices: number | null }
  | { type: 'choose' }
  | { type: 'order'; places: number }
  | { type: 'place'; x: Axis; y: Axis; scheme: Matrix['scheme'] }
  | { type: 'rate'; anchors: readonly LocalText[]; reason: boolean };

export type FormType = Form['type'];

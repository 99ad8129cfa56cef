// A new activity with the defaults of its kind; what the facilitator typed is all that was asked for.
import { m } from '#lib/paraglide/messages.js';
import type { Activity, Axis, PhaseName, PhasePlan } from '#lib/workshop/agenda.ts';
import type { LocalText } from '#lib/workshop/local-text.ts';

/** A matrix is added as one of its two schemes. */
export const NEW_KINDS = [
  'briefing',
  'cloud',
  'listing',
  'statement',
  'ordering',
  'quadrants',
  'levels',
  'scale',
] as const;
export type NewKind = (typeof NEW_KINDS)[number];

export type Asked = {
  id: string;
  step: number;
  title: LocalText;
  prompt: LocalText;
  minutes: number;
  /** Whose outcome is judged, where the kind judges items. */
  source: string;
};

export function newActivity(kind: NewKind, asked: Asked): Activity {
  const { source } = asked;
  switch (kind) {
    case 'briefing':
      return { kind, ...base(asked, phase('present', asked.minutes)) };
    case 'cloud':
      return {
        kind,
        ...base(asked, phase('write', asked.minutes)),
        entries: { count: 3, minLength: 2, maxLength: 60 },
        categories: [],
        visibility: 'live',
        seats: 12,
        shown: 40,
      };
    case 'listing':
      return {
        kind,
        ...base(asked, phase('write', asked.minutes)),
        entries: { count: 3, minLength: 2, maxLength: 80 },
        detail: null,
        seats: 10,
      };
    case 'statement':
      return statement(asked);
    case 'ordering':
      return { kind, ...base(asked, phase('order', asked.minutes)), source, places: 5 };
    case 'quadrants':
      return {
        kind: 'matrix',
        ...base(asked, phase('rate', asked.minutes)),
        source,
        scheme: kind,
        y: INFLUENCE,
        x: INTEREST,
      };
    case 'levels':
      return {
        kind: 'matrix',
        ...base(asked, phase('rate', asked.minutes)),
        source,
        scheme: kind,
        x: PROBABILITY,
        y: IMPACT,
      };
    case 'scale':
      return {
        kind,
        ...base(asked, phase('rate', asked.minutes)),
        anchors: DEGREES,
        pairedWith: null,
      };
    default: {
      const unknown: never = kind;
      throw new Error(`Unknown kind ${JSON.stringify(unknown)}`);
    }
  }
}

function base({ id, step, title, prompt }: Asked, ...phases: PhasePlan[]) {
  return {
    id,
    step,
    title,
    prompt,
    help: null,
    points: [],
    phases,
    settlingMinutes: 0,
    plenaryMinutes: 0,
  };
}

/** Writing waits for the facilitator; a question with a ballot closes by itself. */
function phase(name: PhaseName, minutes: number): PhasePlan {
  const waits = name === 'present' || name === 'write';
  return { name, minutes, closing: waits ? 'manual' : 'automatic' };
}

/** More time to write than to vote. */
const SHARE_OF_WRITING = 0.6;

function statement(asked: Asked): Activity {
  const writing = Math.max(1, Math.round(asked.minutes * SHARE_OF_WRITING));
  const voting = Math.max(1, asked.minutes - writing);
  return {
    kind: 'statement',
    ...base(asked, phase('write', writing), phase('vote', voting)),
    entries: { count: 1, minLength: 10, maxLength: 400 },
    drafts: null,
    skeleton: null,
    feedback: null,
    vote: { method: 'approval', maxChoices: null, seats: 3 },
    grades: [],
  };
}

type Message = (inputs?: Record<string, never>, options?: { locale?: 'es' | 'en' }) => string;

const both = (message: Message): LocalText => ({
  es: message({}, { locale: 'es' }),
  en: message({}, { locale: 'en' }),
});

const DEGREES: readonly LocalText[] = [
  m.console_degree_1,
  m.console_degree_2,
  m.console_degree_3,
  m.console_degree_4,
  m.console_degree_5,
].map(both);

const axis = (name: Message, question: Message): Axis => ({
  name: both(name),
  question: both(question),
  anchors: DEGREES,
});

const INFLUENCE = axis(m.console_axis_influence, m.console_axis_influence_question);
const INTEREST = axis(m.console_axis_interest, m.console_axis_interest_question);
const PROBABILITY = axis(m.console_axis_probability, m.console_axis_probability_question);
const IMPACT = axis(m.console_axis_impact, m.console_axis_impact_question);

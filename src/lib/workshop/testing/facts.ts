// The facts that tests start from, on the built-in template.
import type { Answer } from '../answers.ts';
import type { Details, IdentityMode, WorkshopEvent } from '../events.ts';
import { framingTheOpportunity } from '../templates/framing-the-opportunity.ts';
import { NOW_MS } from './given.ts';

export const DETAILS: Details = {
  title: 'Enmarcando la Oportunidad',
  organisation: 'AMIMP',
  question: '¿Cómo crear valor en la AMIMP para que se fortalezca como asociación?',
  date: '2021-09-20',
  timeZone: 'America/Mexico_City',
  language: 'es-MX',
  groups: ['Consejo Directivo', 'Asociados'],
};

export const created = (identityMode: IdentityMode = 'named'): WorkshopEvent => ({
  type: 'workshopCreated',
  details: DETAILS,
  identityMode,
  agenda: framingTheOpportunity(120),
  template: 'framing-the-opportunity',
});

export const joined = (
  participant: string | null,
  more: { group?: string | null; observer?: boolean } = {},
): WorkshopEvent => ({
  type: 'participantJoined',
  participant,
  group: null,
  observer: false,
  ...more,
});

/** A named workshop that has started, with three voters in the room. */
export const STARTED: readonly WorkshopEvent[] = [
  created(),
  joined('ana'),
  joined('beto'),
  joined('caro'),
  { type: 'workshopStarted' },
];

export const entered = (activity: string): WorkshopEvent => ({ type: 'activityEntered', activity });

const ROLL = { eligible: 3, connected: 3 };
const MINUTE_MS = 60_000;

export const opened = (
  activity: string,
  phase = 0,
  items: readonly string[] = [],
  round = 1,
): WorkshopEvent => ({
  type: 'phaseOpened',
  activity,
  phase,
  round,
  clock: { status: 'running', deadlineMs: NOW_MS + MINUTE_MS },
  items,
  roll: ROLL,
});

export const closed = (activity: string): WorkshopEvent => ({
  type: 'phaseClosed',
  activity,
  roll: ROLL,
});

export const answered = (
  activity: string,
  author: string,
  answer: Answer,
  more: { phase?: number; round?: number; item?: string | null; onBehalf?: boolean } = {},
): WorkshopEvent => ({
  type: 'answerGiven',
  activity,
  phase: 0,
  round: 1,
  author,
  answer,
  item: null,
  onBehalf: false,
  ...more,
});

/** An entry as a phone sends it. */
export const write = (
  entry: string,
  text: string,
  more: { detail?: string; category?: number; basedOn?: string } = {},
): Extract<Answer, { kind: 'write' }> => ({
  kind: 'write',
  entry,
  text,
  detail: more.detail ?? null,
  category: more.category ?? null,
  basedOn: more.basedOn ?? null,
});

/** `author` wrote `text` in a cloud or a list; entry and item are named after the text. */
export const wrote = (activity: string, author: string, text: string, item = text): WorkshopEvent =>
  answered(activity, author, write(`${author}.${text}`, text), { item });

export const approved = (activity: string, ...items: string[]): WorkshopEvent => ({
  type: 'outcomeApproved',
  activity,
  items,
});

// The agenda: steps, their activities, and how long each was meant to take.
import type { Fraction } from '#lib/measures/plurality.ts';
import type { LocalText } from './local-text.ts';

export const ACTIVITY_KINDS = [
  'briefing',
  'statement',
  'listing',
  'ordering',
  'cloud',
  'matrix',
  'scale',
] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** What people do while a phase is open. */
export const PHASE_NAMES = [
  'present',
  'write',
  'feedback',
  'vote',
  'endorse',
  'order',
  'rate',
] as const;
export type PhaseName = (typeof PHASE_NAMES)[number];

export type PhasePlan = {
  name: PhaseName;
  minutes: number;
  /** `automatic` closes ten seconds after zero; `manual` waits for the facilitator. */
  closing: 'automatic' | 'manual';
};

type ActivityBase = {
  id: string;
  /** Number of the step it belongs to: 0 opening, 1 … 5, 6 closing. */
  step: number;
  title: LocalText;
  prompt: LocalText;
  /** Said once, below the prompt. */
  help: LocalText | null;
  /** What the stage presents beside the prompt. */
  points: readonly LocalText[];
  phases: readonly PhasePlan[];
  /** Minutes of the dynamics after the phases: to merge, to reveal, to talk about what came out. */
  settlingMinutes: number;
  /** Minutes of presentation, explanation and plenary around the dynamics. */
  plenaryMinutes: number;
};

export type EntryLimits = {
  /** Entries per person. */
  count: number;
  minLength: number;
  maxLength: number;
};

/** How a vote is counted; the adoption threshold must be exceeded, the quorum reached. */
export type VoteRule =
  | { method: 'approval'; maxChoices: number | null; seats: number }
  | { method: 'choice'; adoption: Fraction; quorum: Fraction };

export type Axis = { name: LocalText; question: LocalText; anchors: readonly LocalText[] };

export type Briefing = ActivityBase & { kind: 'briefing' };

export type Statement = ActivityBase & {
  kind: 'statement';
  entries: EntryLimits;
  /** The earlier round whose drafts are shown to start from. */
  drafts: string | null;
  /** Skeleton that a writer may start from. */
  skeleton: LocalText | null;
  feedback: { checks: readonly LocalText[]; cards: number; commentMaxLength: number } | null;
  vote: VoteRule | null;
  /** The grades of endorsement, best first. */
  grades: readonly LocalText[];
};

export type Listing = ActivityBase & {
  kind: 'listing';
  entries: EntryLimits;
  /** An optional second line, such as how one would see that the factor is met. */
  detail: { label: LocalText; maxLength: number } | null;
  /** How many items the facilitator should end with. */
  seats: number;
};

export type Ordering = ActivityBase & {
  kind: 'ordering';
  source: string;
  /** Places to fill where there are more items than can all be ordered. */
  places: number;
};

export type Cloud = ActivityBase & {
  kind: 'cloud';
  entries: EntryLimits;
  categories: readonly LocalText[];
  visibility: 'live' | 'on-reveal';
  seats: number;
  /** Terms on the stage at most. */
  shown: number;
};

export type Matrix = ActivityBase & {
  kind: 'matrix';
  source: string;
  x: Axis;
  y: Axis;
  /** Quadrants by the median of each axis, or risk levels by the median cell. */
  scheme: 'quadrants' | 'levels';
};

export type Scale = ActivityBase & {
  kind: 'scale';
  anchors: readonly LocalText[];
  /** The opening question that this one repeats. */
  pairedWith: string | null;
};

export type Activity = Briefing | Statement | Listing | Ordering | Cloud | Matrix | Scale;

export type Step = { number: number; title: LocalText };

export type Agenda = { steps: readonly Step[]; activities: readonly Activity[] };

/** Minutes of digital dynamics of an activity; a scale takes the room's pulse while one presents. */
export function dynamicMinutes(activity: Activity): number {
  if (activity.kind === 'briefing' || activity.kind === 'scale') return 0;
  return workedMinutes(activity);
}

/** All minutes of an activity, plenary included. */
export function plannedMinutes(activity: Activity): number {
  return workedMinutes(activity) + activity.plenaryMinutes;
}

function workedMinutes({ phases, settlingMinutes }: Activity): number {
  return phases.reduce((sum, phase) => sum + phase.minutes, settlingMinutes);
}

/** As many items as a person can order to the last. */
const ALL_ORDERED = 7;

/** Places that a person can fill when so many items are put before the room. */
export function placesFor({ places }: Ordering, items: number): number {
  return items <= ALL_ORDERED ? Math.max(places, items) : places;
}

/** Hard limit of items a person can be asked to judge: 15 × 2 axes is all that seven minutes hold. */
export const MAX_ITEMS = 15;

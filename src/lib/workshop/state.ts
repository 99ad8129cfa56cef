// What the log amounts to. The queue that owns a workshop folds events into this in place.
import type { Activity, Agenda, PhasePlan, Step } from './agenda.ts';
import type { Ballot } from './answers.ts';
import type { Clock } from './clock.ts';
import type { Details, GivenAnswer, IdentityMode, Roll } from './events.ts';

export type Entry = {
  id: string;
  author: string;
  item: string;
  text: string;
  detail: string | null;
  category: number | null;
  basedOn: string | null;
  onBehalf: boolean;
  withdrawn: boolean;
  erased: boolean;
};

/** What entries count for: a draft, a factor, a term. Entries of one folding key share an item. */
export type Item = {
  id: string;
  /** The facilitator's wording, or the text of an item nobody wrote. */
  wording: string | null;
  added: boolean;
  hidden: boolean;
  mergedInto: string | null;
  entries: Set<string>;
  /** The activity's count of changes when this item last changed, so that what is derived can be kept. */
  revision: number;
};

/** Current ballots of one question: by author, then by what is asked (an item, or '' for one question). */
export type BallotBox = Map<string, Map<string, Ballot>>;

export type LateAnswer = GivenAnswer & { id: string; atMs: number; admitted: boolean };

/** One stretch during which a phase was open. */
export type Opening = {
  phase: number;
  round: number;
  items: readonly string[];
  openedAtMs: number;
  closedAtMs: number | null;
  opened: Roll;
  closed: Roll | null;
};

export type ActivityState = {
  plan: Activity;
  status: 'waiting' | 'open' | 'closed';
  skipped: boolean;
  /** Index of the phase opened last; -1 before the first. */
  phase: number;
  round: number;
  clock: Clock | null;
  revealed: boolean;
  entries: Map<string, Entry>;
  items: Map<string, Item>;
  /** Changes to items so far. */
  changes: number;
  /** Folding key → item, so that the next equal entry counts for the same item. */
  keys: Map<string, string>;
  /** Live entries per author. */
  writers: Map<string, number>;
  /** Ids of all that an author ever wrote, in the order it was first written. */
  authored: Map<string, string[]>;
  /** By `questionKey(phase, round)`. */
  boxes: Map<string, BallotBox>;
  openings: Opening[];
  late: Map<string, LateAnswer>;
  outcome: readonly string[] | null;
  note: string;
  /** Stretches of being the room's current activity. */
  stays: { enteredAtMs: number; leftAtMs: number | null }[];
  /** Answers per whole minute of server time; empty in anonymous mode. */
  answersPerMinute: Map<number, number>;
};

export type Person = { id: string; group: string | null; observer: boolean; removed: boolean };

export type Workshop = {
  version: number;
  details: Details;
  identityMode: IdentityMode;
  template: string;
  createdAtMs: number;
  startedAtMs: number | null;
  endedAtMs: number | null;
  /** Day (`YYYY-MM-DD`) from which the promised time of keeping runs; null until the workshop starts. */
  keptFrom: string | null;
  steps: readonly Step[];
  activities: Map<string, ActivityState>;
  order: string[];
  current: string | null;
  locked: boolean;
  /** Empty in anonymous mode. */
  people: Map<string, Person>;
  voters: number;
  observers: number;
};

export const questionKey = (phase: number, round: number): string => `${phase}.${round}`;

export function newActivityState(plan: Activity): ActivityState {
  return {
    plan,
    status: 'waiting',
    skipped: false,
    phase: -1,
    round: 0,
    clock: null,
    revealed: false,
    entries: new Map(),
    items: new Map(),
    changes: 0,
    keys: new Map(),
    writers: new Map(),
    authored: new Map(),
    boxes: new Map(),
    openings: [],
    late: new Map(),
    outcome: null,
    note: '',
    stays: [],
    answersPerMinute: new Map(),
  };
}

/** Before the first event there is no workshop; folding `workshopCreated` fills this in. */
export function emptyWorkshop(): Workshop {
  return {
    version: 0,
    details: {
      title: '',
      organisation: '',
      question: '',
      date: '',
      timeZone: '',
      language: '',
      groups: [],
    },
    identityMode: 'named',
    template: '',
    createdAtMs: 0,
    startedAtMs: null,
    endedAtMs: null,
    keptFrom: null,
    steps: [],
    activities: new Map(),
    order: [],
    current: null,
    locked: false,
    people: new Map(),
    voters: 0,
    observers: 0,
  };
}

export function agendaOf(workshop: Workshop): Agenda {
  return { steps: workshop.steps, activities: inOrder(workshop).map((activity) => activity.plan) };
}

export function inOrder(workshop: Workshop): ActivityState[] {
  return workshop.order.flatMap((id) => workshop.activities.get(id) ?? []);
}

export function phasePlan(activity: ActivityState): PhasePlan | undefined {
  return activity.plan.phases[activity.phase];
}

export const openingOf = (activity: ActivityState): Opening | undefined => activity.openings.at(-1);

// What a phase came to, in the form every surface and export shows. One shape a kind of question.
import type { Alignment } from '#lib/measures/alignment.ts';
import type { RiskLevel } from '#lib/measures/risk-levels.ts';
import type { Quadrant } from '#lib/measures/quadrants.ts';
import type { Check } from './answers.ts';

export type TermRow = {
  id: string;
  label: string;
  /** Persons, not mentions. */
  people: number;
  /** Second lines that people gave, such as how a factor would be seen. */
  details: readonly string[];
  /** Added by the facilitator; nobody wrote it. */
  added: boolean;
  /** Approved as part of the activity's outcome. */
  chosen: boolean;
};

export type DraftRow = {
  id: string;
  text: string;
  people: number;
  basedOn: readonly string[];
  chosen: boolean;
};

export type FeedbackRow = {
  id: string;
  text: string;
  readers: number;
  /** Per check of the activity, in its order. */
  checks: readonly Record<Check, number>[];
  comments: readonly { keep: string | null; change: string | null }[];
};

export type VoteRow = { id: string; label: string; votes: number; place: number; passes: boolean };

export type OrderRow = {
  id: string;
  label: string;
  /** Null, as points and mean rank are, before anybody has ordered. */
  place: number | null;
  /** Borda points; unranked items share the mean of the places left. */
  points: number | null;
  meanRank: number | null;
  firstPlaces: number;
  /** Voters that gave it place 1, 2, 3 …; the rest did not rank it. */
  places: readonly number[];
};

/** Two neighbours in the order, and the people who put each before the other. */
export type ContestedPair = {
  ahead: string;
  behind: string;
  forAhead: number;
  forBehind: number;
};

/** Whether the order is one: how far people share it, and what other ways to count say. */
export type OrderCheck = {
  /** Kendall's W; null below MIN_FOR_STATISTICS. */
  w: number | null;
  alignment: Alignment | null;
  /** The item that beats every other one by one; null where none does. */
  winner: string | null;
  /** First where items left out earn nothing, as survey tools count. */
  firstByOtherRule: readonly string[];
  /** Neighbours that one person or none decides, or that most people have the other way round. */
  contested: readonly ContestedPair[];
};

/** Ratings of one axis. Centre and spread are null below MIN_FOR_STATISTICS, but for the mean, where a dot is drawn. */
export type AxisRow = {
  n: number;
  mean: number | null;
  median: number | null;
  q1: number | null;
  q3: number | null;
  sd: number | null;
  distribution: readonly number[];
};

/** Where one round of a matrix put an item. */
export type Placed = {
  round: number;
  n: number;
  dontKnow: number;
  x: AxisRow;
  y: AxisRow;
  quadrant: Quadrant | null;
  level: RiskLevel | null;
  /** Ratings in each level; null where the scheme is quadrants. */
  levels: Record<RiskLevel, number> | null;
};

/** Where an item stands; with where its first round had put it, once a later one asked again. */
export type PlacementRow = Placed & { id: string; label: string; first: Placed | null };

export type PhaseResults =
  | { type: 'terms'; voters: number; terms: readonly TermRow[] }
  | { type: 'drafts'; voters: number; drafts: readonly DraftRow[] }
  | { type: 'feedback'; voters: number; drafts: readonly FeedbackRow[] }
  | { type: 'approvals'; voters: number; seats: number; options: readonly VoteRow[] }
  | {
      type: 'choices';
      voters: number;
      eligible: number;
      valid: number;
      none: number;
      abstentions: number;
      options: readonly VoteRow[];
      /** Votes needed: the fewest that exceed the threshold. */
      needed: number;
      quorum: boolean;
      adopted: string | null;
      alignment: Alignment | null;
      /** Options for a second round where nothing was adopted. */
      runoff: readonly string[];
    }
  | {
      type: 'order';
      voters: number;
      pointsOfFirst: number;
      rows: readonly OrderRow[];
      check: OrderCheck;
    }
  | {
      type: 'placements';
      voters: number;
      scheme: 'quadrants' | 'levels';
      alignment: Alignment | null;
      rows: readonly PlacementRow[];
    }
  | {
      type: 'ratings';
      voters: number;
      dontKnow: number;
      ratings: AxisRow;
      alignment: Alignment | null;
      reasons: readonly string[];
    };

// A vote on drafts: approvals for a short list, or one choice with a threshold.
import { voteAlignment, type Alignment } from '#lib/measures/alignment.ts';
import { passAtCut, tallyApproval } from '#lib/measures/approval.ts';
import {
  adopted,
  quorumReached,
  runoffPair,
  tallyPlurality,
  type PluralityBallot,
} from '#lib/measures/plurality.ts';
import type { VoteRule } from '../agenda.ts';
import type { Ballot } from '../answers.ts';
import { byLabel } from '../items.ts';
import type { PhaseResults, VoteRow } from '../results.ts';
import { namedItems } from '../sources.ts';
import { standingItems } from '../standing.ts';
import type { ActivityState, Opening, Workshop } from '../state.ts';
import { sharedBallots } from './ballots.ts';

export function voteResults(
  workshop: Workshop,
  activity: ActivityState,
  rule: VoteRule,
  opening: Opening,
): PhaseResults {
  const items = standingItems(workshop, activity, opening.items);
  const labels = new Map(
    namedItems(workshop, activity, items).map((item) => [item.id, item.label]),
  );
  return rule.method === 'approval'
    ? approvals(sharedBallots(workshop, activity, opening, 'approve'), rule, labels)
    : choices(sharedBallots(workshop, activity, opening, 'choose'), rule, opening, labels);
}

type Labels = ReadonlyMap<string, string>;

function approvals(
  ballots: readonly Extract<Ballot, { kind: 'approve' }>[],
  rule: Extract<VoteRule, { method: 'approval' }>,
  labels: Labels,
): PhaseResults {
  const tally = tallyApproval(
    ballots.map((ballot) => ballot.items),
    [...labels.keys()],
  );
  const passing = new Set(passAtCut(tally.rows, rule.seats).map((row) => row.option));
  const options = tally.rows.map(({ option, approvals: votes, place }) =>
    voteRow(option, labels, votes, place, passing.has(option) && votes > 0),
  );
  return { type: 'approvals', voters: tally.voters, seats: rule.seats, options: inPlace(options) };
}

function choices(
  ballots: readonly Extract<Ballot, { kind: 'choose' }>[],
  rule: Extract<VoteRule, { method: 'choice' }>,
  opening: Opening,
  labels: Labels,
): PhaseResults {
  const { valid, none, abstentions, rows } = tallyPlurality(ballots.map(pluralityBallot), [
    ...labels.keys(),
  ]);
  const eligible = Math.max((opening.closed ?? opening.opened).eligible, ballots.length);
  const quorum = quorumReached(ballots.length, eligible, rule.quorum);
  const winner = rows.find((row) => quorum && adopted(row.votes, valid, rule.adoption));
  const options = rows.map(({ option, votes, place }) =>
    voteRow(option, labels, votes, place, option === winner?.option),
  );
  return {
    type: 'choices',
    voters: ballots.length,
    eligible,
    valid,
    none,
    abstentions,
    options: inPlace(options),
    needed: Math.floor((valid * rule.adoption.numerator) / rule.adoption.denominator) + 1,
    quorum,
    adopted: winner?.option ?? null,
    alignment: choiceAlignment(ballots, [...labels.keys()]),
    runoff: winner ? [] : runoffPair(rows.filter((row) => row.votes > 0)).map((row) => row.option),
  };
}

/** Of the valid votes, «Ninguna» being one of the options. */
function choiceAlignment(
  ballots: readonly Extract<Ballot, { kind: 'choose' }>[],
  items: readonly string[],
): Alignment | null {
  const chosen = ballots.flatMap(({ choice }) => {
    if (choice === 'abstain') return [];
    return choice === 'none' ? items.length : items.indexOf(choice.item);
  });
  return voteAlignment(chosen, items.length + 1);
}

function pluralityBallot({ choice }: Extract<Ballot, { kind: 'choose' }>): PluralityBallot {
  if (choice === 'none') return { kind: 'none' };
  if (choice === 'abstain') return { kind: 'abstention' };
  return { kind: 'option', option: choice.item };
}

function voteRow(
  id: string,
  labels: Labels,
  votes: number,
  place: number,
  passes: boolean,
): VoteRow {
  return { id, label: labels.get(id) ?? '', votes, place, passes };
}

/** Places first; options tied on votes stand in the order of their labels. */
const inPlace = (rows: readonly VoteRow[]): VoteRow[] =>
  [...rows].sort((a, b) => a.place - b.place || byLabel(a, b));

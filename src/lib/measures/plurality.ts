import { passAtCut } from './approval.ts';
import { competitionRanks } from './competition-rank.ts';
import { optionRows, rowOf } from './option-rows.ts';

export type PluralityBallot =
  | { kind: 'option'; option: string }
  /** “Ninguna todavía”: rejects every option, and is a valid vote. */
  | { kind: 'none' }
  /** Present without voting: outside the valid votes. */
  | { kind: 'abstention' };

export type PluralityRow = {
  option: string;
  votes: number;
  /** Competition place among the options; “none” takes no place. */
  place: number;
};

export type PluralityTally = {
  /** Votes for an option or for none. */
  valid: number;
  none: number;
  abstentions: number;
  rows: PluralityRow[];
};

/** A share as two whole numbers, so that 2/3 is exactly 2/3. */
export type Fraction = { numerator: number; denominator: number };

/**
 * Single-choice vote. An option's share is `votes / valid`.
 *
 * @param ballots one per person (the last one cast). Leave out those who did not answer.
 * @param options every option on the ballot paper, once.
 * @returns rows in the order of `options`; ties share a place.
 * @throws RangeError on a repeated option in the list or an unknown one on a ballot.
 */
export function tallyPlurality(
  ballots: readonly PluralityBallot[],
  options: readonly string[],
): PluralityTally {
  const rows = optionRows(options, (option) => ({ option, votes: 0 }));
  let none = 0;
  let abstentions = 0;
  for (const ballot of ballots) {
    switch (ballot.kind) {
      case 'option':
        rowOf(rows, ballot.option).votes += 1;
        break;
      case 'none':
        none += 1;
        break;
      case 'abstention':
        abstentions += 1;
        break;
      default:
        throw new RangeError(`unknown ballot: ${String(ballot satisfies never)}`);
    }
  }
  const counted = [...rows.values()];
  const places = competitionRanks(counted.map((row) => row.votes));
  return {
    valid: ballots.length - abstentions,
    none,
    abstentions,
    rows: counted.map((row, position) => ({ ...row, place: places[position] ?? counted.length })),
  };
}

/**
 * Whether an option is adopted: strictly more than the threshold's share of the valid votes,
 * `votes · denominator > valid · numerator` in whole numbers. Exactly half does not adopt at 1/2.
 *
 * @param votes for the option, 0 … `valid`.
 * @param valid valid votes, “none” included, abstentions not; with 0 nothing is adopted.
 * @param threshold from 0 to 1, usually 1/2.
 * @throws RangeError on counts that are not whole or out of order, or an impossible threshold.
 * @see Debian constitution A.6, whose tallies compare majorities strictly.
 */
export function adopted(votes: number, valid: number, threshold: Fraction): boolean {
  requirePartOf(votes, valid);
  requireFraction(threshold);
  return votes * threshold.denominator > valid * threshold.numerator;
}

/**
 * Whether enough of the roll is present: at least the quorum's share,
 * `present · denominator ≥ eligible · numerator` in whole numbers. An empty roll has no quorum.
 *
 * @param present people of the roll who are connected, 0 … `eligible`.
 * @param eligible people on the roll with a vote (observers are not).
 * @param quorum from 0 to 1, usually 1/2.
 * @throws RangeError on counts that are not whole or out of order, or an impossible quorum.
 */
export function quorumReached(present: number, eligible: number, quorum: Fraction): boolean {
  requirePartOf(present, eligible);
  requireFraction(quorum);
  return eligible > 0 && present * quorum.denominator >= eligible * quorum.numerator;
}

/**
 * Who goes to a second round: the two highest and all tied with the second, so more than two
 * may go. “None” never does.
 */
export function runoffPair(rows: readonly PluralityRow[]): PluralityRow[] {
  return passAtCut(rows, 2);
}

function requirePartOf(part: number, whole: number): void {
  const sound = Number.isSafeInteger(part) && Number.isSafeInteger(whole);
  if (!sound || part < 0 || part > whole) throw new RangeError(`${part} is not a part of ${whole}`);
}

function requireFraction({ numerator, denominator }: Fraction): void {
  requirePartOf(numerator, denominator);
  if (denominator === 0) throw new RangeError('the denominator is 0');
}

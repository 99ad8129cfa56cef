import { competitionRanks } from './competition-rank.ts';
import { optionRows, rowOf } from './option-rows.ts';

export type ApprovalRow = {
  option: string;
  /** Voters who marked the option. */
  approvals: number;
  /** Competition place, 1 for the most approved. */
  place: number;
};

export type ApprovalTally = {
  /** Ballots cast, the empty ones included: approving nothing is a vote. */
  voters: number;
  rows: ApprovalRow[];
};

/**
 * Approval voting: each voter marks every option he or she could support.
 *
 * An option's share is `approvals / voters`; the shares do not add up to one.
 *
 * @param ballots one list of options per voter; an option repeated on a ballot (two options
 *   merged after the vote) counts once. Leave out those who passed.
 * @param options every option on the ballot paper, once.
 * @returns rows in the order of `options`; ties share a place.
 * @throws RangeError on a repeated option in the list or an unknown one on a ballot.
 * @see Brams & Fishburn 1978, “Approval Voting”, American Political Science Review 72(3).
 */
export function tallyApproval(
  ballots: readonly (readonly string[])[],
  options: readonly string[],
): ApprovalTally {
  const rows = optionRows(options, (option) => ({ option, approvals: 0 }));
  for (const ballot of ballots) {
    for (const option of new Set(ballot)) rowOf(rows, option).approvals += 1;
  }
  const counted = [...rows.values()];
  const places = competitionRanks(counted.map((row) => row.approvals));
  return {
    voters: ballots.length,
    rows: counted.map((row, position) => ({ ...row, place: places[position] ?? counted.length })),
  };
}

/**
 * The rows that pass to the next round: the first `seats` places and all tied with the last seat,
 * so more than `seats` may pass, also when the tie is at zero votes.
 *
 * @param rows any rows with a competition place.
 * @param seats whole number, 0 or more.
 * @returns the passing rows, in the order given.
 * @throws RangeError when `seats` is negative or not whole.
 */
export function passAtCut<Row extends { place: number }>(
  rows: readonly Row[],
  seats: number,
): Row[] {
  if (!Number.isInteger(seats) || seats < 0) throw new RangeError('seats must be 0, 1, 2 …');
  return rows.filter((row) => row.place <= seats);
}

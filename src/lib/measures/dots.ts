import { competitionRanks } from './competition-rank.ts';
import { optionRows, rowOf } from './option-rows.ts';

/** Points one voter gave: an option at most once, none at 0. */
export type DotBallot = readonly { option: string; dots: number }[];

export type DotRow = {
  option: string;
  dots: number;
  /** Voters who gave it one dot or more. */
  people: number;
  /** Competition place by dots. */
  place: number;
};

export type DotTally = {
  /** Ballots with one dot or more. */
  voters: number;
  /** Dots given in all; an option's share is `dots / given`. */
  given: number;
  rows: DotRow[];
};

/** How many dots a voter has, and how many of them one option may get. */
export type DotLimits = { budget: number; perOption: number };

/**
 * Dot (cumulative) voting: each voter spreads a few dots over the options.
 *
 * @param ballots one per voter; options merged after the vote add up, cut at what one option may get,
 *   so that a merge gives nobody more weight than the rule.
 * @param options every option on the ballot paper, once.
 * @returns rows in the order of `options`; ties share a place.
 * @throws RangeError on an unknown option, dots that are not 1, 2 …, or a ballot over its budget.
 * @see Cumulative voting: Bhagat & Brickley 1984, Journal of Law and Economics 27.
 */
export function tallyDots(
  ballots: readonly DotBallot[],
  options: readonly string[],
  limits: DotLimits,
): DotTally {
  const rows = optionRows(options, (option) => ({ option, dots: 0, people: 0 }));
  let voters = 0;
  for (const ballot of ballots) {
    const given = addedUp(ballot, limits);
    if (given.size > 0) voters += 1;
    for (const [option, dots] of given) {
      const row = rowOf(rows, option);
      row.dots += Math.min(dots, limits.perOption);
      row.people += 1;
    }
  }
  const counted = [...rows.values()];
  const places = competitionRanks(counted.map((row) => row.dots));
  return {
    voters,
    given: counted.reduce((total, { dots }) => total + dots, 0),
    rows: counted.map((row, position) => ({ ...row, place: places[position] ?? counted.length })),
  };
}

function addedUp(ballot: DotBallot, { budget }: DotLimits): Map<string, number> {
  const given = new Map<string, number>();
  let spent = 0;
  for (const { option, dots } of ballot) {
    if (!Number.isSafeInteger(dots) || dots < 1)
      throw new RangeError(`${dots} is no number of dots`);
    spent += dots;
    given.set(option, (given.get(option) ?? 0) + dots);
  }
  if (spent > budget) throw new RangeError(`${spent} dots of ${budget}`);
  return given;
}

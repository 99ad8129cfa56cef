import { competitionRanks } from './competition-rank.ts';
import { standingReader } from './ranking.ts';
import type { Ranking, Standing } from './ranking.ts';

/**
 * What an option left out of a ballot earns. `share-mean`: the mean of the positions left, the
 * rule of record. `zero`: nothing, as survey tools do; it favours whoever is listed by people who
 * rank few, and serves only to show how much the result depends on the rule.
 */
export type UnrankedRule = 'share-mean' | 'zero';

export type BordaRow = {
  option: string;
  /** From 0 to (n − 1) · voters; a multiple of one half. */
  points: number;
  /** Mean midrank, 1 (best) … n, options left out tied at the end; null without voters. */
  meanRank: number | null;
  /** Ballots with the option in first place, alone or tied. */
  firstPlaces: number;
  /** Ballots with the option in place 1, 2 … n; tied options share the better place. */
  places: number[];
  /** Ballots that leave the option out. */
  unranked: number;
  /** Competition place by points. */
  place: number;
};

export type BordaTally = {
  /** Ballots that rank at least one option. */
  voters: number;
  /** Points of an untied first place on one ballot, n − 1: the scale to report. */
  pointsOfFirst: number;
  rows: BordaRow[];
};

/**
 * Borda count with ties and partial rankings: the first of n options gets n − 1 points, the last 0,
 * tied options share the mean of the positions they cover. Sums are kept doubled, as whole
 * numbers, so that equal totals are exactly equal. Under `share-mean`, `meanRank` is
 * n − points / voters.
 *
 * @param ballots one ranking per voter; an empty one is a pass and is not counted.
 * @param options every option on the ballot paper, once.
 * @returns rows in the order of `options`; ties share a place.
 * @throws RangeError on a repeated option in the list or an unknown one on a ballot.
 * @see Emerson 2013, “The original Borda count and partial voting”, Social Choice and Welfare 40.
 */
export function tallyBorda(
  ballots: readonly Ranking[],
  options: readonly string[],
  unrankedRule: UnrankedRule = 'share-mean',
): BordaTally {
  const sums = options.map((option) => freshSums(option, options.length));
  const standingOf = standingReader(options);
  let voters = 0;
  for (const ballot of ballots) {
    const standing = standingOf(ballot);
    if (standing.ranked === 0) continue;
    voters += 1;
    addBallot(sums, standing, unrankedRule);
  }
  const places = competitionRanks(sums.map((row) => row.doubledPoints));
  return {
    voters,
    pointsOfFirst: Math.max(0, options.length - 1),
    rows: sums.map((row, position) => finished(row, voters, places[position] ?? sums.length)),
  };
}

type Sums = {
  option: string;
  doubledPoints: number;
  doubledMidranks: number;
  places: number[];
  unranked: number;
};

function freshSums(option: string, optionCount: number): Sums {
  const places = new Array<number>(optionCount).fill(0);
  return { option, doubledPoints: 0, doubledMidranks: 0, places, unranked: 0 };
}

function addBallot(sums: readonly Sums[], standing: Standing, rule: UnrankedRule): void {
  for (const [position, row] of sums.entries()) {
    const doubledMidrank = standing.doubledMidranks[position] ?? 0;
    const ahead = standing.ahead[position] ?? -1;
    const doubledPoints = 2 * sums.length - doubledMidrank;
    row.doubledMidranks += doubledMidrank;
    if (ahead === -1) {
      row.unranked += 1;
      row.doubledPoints += doubledPointsLeft(rule, doubledPoints);
    } else {
      row.places[ahead] = (row.places[ahead] ?? 0) + 1;
      row.doubledPoints += doubledPoints;
    }
  }
}

function doubledPointsLeft(rule: UnrankedRule, doubledMean: number): number {
  switch (rule) {
    case 'share-mean':
      return doubledMean;
    case 'zero':
      return 0;
    default:
      throw new RangeError(`unknown rule: ${String(rule satisfies never)}`);
  }
}

function finished(sums: Sums, voters: number, place: number): BordaRow {
  return {
    option: sums.option,
    points: sums.doubledPoints / 2,
    meanRank: voters === 0 ? null : sums.doubledMidranks / (2 * voters),
    firstPlaces: sums.places[0] ?? 0,
    places: sums.places,
    unranked: sums.unranked,
    place,
  };
}

import { standingReader } from './ranking.ts';
import type { Ranking } from './ranking.ts';

/** `wins[i][j]`: voters who put option i before option j, in the order of the options. */
export type PairwiseWins = readonly (readonly number[])[];

/**
 * How many voters put each option before each other one. Options left out of a ballot stand tied
 * after the ranked ones; a tie counts for neither.
 *
 * @param ballots one ranking per voter; an empty one is a pass and adds nothing.
 * @param options every option on the ballot paper, once.
 * @returns a square of whole numbers of people; the diagonal is 0.
 * @throws RangeError on a repeated option in the list or an unknown one on a ballot.
 * @see Debian constitution A.6.3, whose published tallies are these numbers.
 */
export function pairwiseWins(
  ballots: readonly Ranking[],
  options: readonly string[],
): PairwiseWins {
  const wins = options.map(() => new Array<number>(options.length).fill(0));
  const standingOf = standingReader(options);
  for (const ballot of ballots) {
    const { ahead } = standingOf(ballot);
    wins.forEach((row, one) => {
      const own = placeOf(ahead, one);
      for (let other = 0; other < row.length; other += 1)
        if (own < placeOf(ahead, other)) row[other] = (row[other] ?? 0) + 1;
    });
  }
  return wins;
}

/**
 * The option that beats every other one by one: the Condorcet winner.
 *
 * @returns its index; null when there is none, as in a circle or a tie.
 */
export function condorcetWinner(wins: PairwiseWins): number | null {
  const found = wins.findIndex((row, one) =>
    row.every((votes, other) => other === one || votes > (wins[other]?.[one] ?? 0)),
  );
  return found === -1 ? null : found;
}

/** Options strictly before it; the ones left out come after all the others. */
const placeOf = (ahead: Int32Array, option: number): number => {
  const place = ahead[option] ?? -1;
  return place === -1 ? ahead.length : place;
};

/**
 * Standard competition ranking, “1, 2, 2, 2, 5”: equal scores share a place and leave a gap
 * behind them. Nothing else breaks a tie.
 *
 * @param scores finite numbers, the highest takes place 1; equality is exact, so pass integers
 *   or round beforehand.
 * @returns one place (1 … n) per score, in the order given; empty for no scores.
 * @throws RangeError when a score is not finite.
 */
export function competitionRanks(scores: readonly number[]): number[] {
  if (!scores.every(Number.isFinite)) throw new RangeError('every score must be finite');
  const placeOf = new Map<number, number>();
  const descending = [...scores].sort((left, right) => right - left);
  descending.forEach((score, ahead) => {
    if (!placeOf.has(score)) placeOf.set(score, ahead + 1);
  });
  return scores.map((score) => placeOf.get(score) ?? scores.length);
}

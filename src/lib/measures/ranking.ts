// How a ballot that ranks options is read: ties, options left out and options named twice.
import { optionRows, rowOf } from './option-rows.ts';

/** Best first; each place holds one option or several tied ones. Options may be left out. */
export type Ranking = readonly (string | readonly string[])[];

/** Where a ballot puts each option, in the order of the options on the ballot paper. */
export type Standing = {
  /** Options the ballot ranks; 0 for a pass. */
  ranked: number;
  /** Options strictly before each one; −1 when the ballot leaves it out. */
  ahead: Int32Array;
  /** Twice the mean of the positions (1 … n) that an option and its ties cover: whole numbers. */
  doubledMidranks: Int32Array;
};

/**
 * A reader of ballots. Options left out stand tied after all the ranked ones; an option named
 * twice (two options merged after the vote) keeps its best place.
 *
 * It returns the same standing every time, overwritten, to spare a thousand ballots their garbage.
 * It throws RangeError on an option that is not on the paper.
 *
 * @param options every option on the ballot paper, once.
 * @throws RangeError when an option is listed twice.
 */
export function standingReader(options: readonly string[]): (ranking: Ranking) => Standing {
  const positions = optionRows(options, (_option, position) => position);
  const standing: Standing = {
    ranked: 0,
    ahead: new Int32Array(options.length),
    doubledMidranks: new Int32Array(options.length),
  };
  return (ranking) => {
    standing.ranked = 0;
    standing.ahead.fill(-1);
    for (const place of ranking) {
      const tier = typeof place === 'string' ? [place] : place;
      claim(
        standing,
        tier.map((option) => rowOf(positions, option)),
      );
    }
    shareTheEnd(standing);
    return standing;
  };
}

function claim(standing: Standing, tier: readonly number[]): void {
  const { ahead, doubledMidranks, ranked } = standing;
  let size = 0;
  for (const position of tier) {
    if (ahead[position] !== -1) continue;
    ahead[position] = ranked;
    size += 1;
  }
  for (const position of tier) {
    if (ahead[position] === ranked) doubledMidranks[position] = 2 * ranked + size + 1;
  }
  standing.ranked += size;
}

function shareTheEnd({ ahead, doubledMidranks, ranked }: Standing): void {
  const doubledMidrank = ranked + ahead.length + 1;
  ahead.forEach((count, position) => {
    if (count === -1) doubledMidranks[position] = doubledMidrank;
  });
}

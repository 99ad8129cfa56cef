import { ratingAlignment } from '#lib/measures/alignment.ts';
import type { PhaseResults } from '../results.ts';
import { axisRow, RATING_SCALE } from './axis.ts';
import { sharedBallots } from './ballots.ts';
import type { Asked, KindRules } from './kind.ts';

/** One question answered from 1 to 5; asked at the opening and again at the closing. */
export const scale: KindRules<'scale'> = {
  form: (plan) => ({ type: 'rate', anchors: plan.anchors, reason: false }),
  results: ratingResults,
  suggest: () => [],
};

/** Ratings of a scale, or endorsements of an adopted statement. */
export function ratingResults({
  workshop,
  activity,
  opening,
}: Pick<Asked<'scale' | 'statement'>, 'workshop' | 'activity' | 'opening'>): PhaseResults {
  const ballots = sharedBallots(workshop, activity, opening, 'rate');
  const values = ballots.flatMap((ballot) => ballot.value ?? []);
  return {
    type: 'ratings',
    voters: ballots.length,
    dontKnow: ballots.length - values.length,
    ratings: axisRow(values),
    alignment: ratingAlignment(
      values.map((value) => [value]),
      RATING_SCALE.max,
    ),
    reasons: ballots.flatMap((ballot) => ballot.reason ?? []).sort(),
  };
}

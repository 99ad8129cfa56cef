export type Quadrant = 'keyPlayers' | 'keepSatisfied' | 'keepInformed' | 'monitor' | 'frontier';

/** The centre of one axis; a `ScaleSummary` fits. */
export type Centre = { mean: number | null; median: number | null };

/** Where each axis is cut: the midpoint of the scale, or the group's median for a relative map. */
export type Cuts = { influence: number; interest: number };

/**
 * Quadrant of an actor on the influence × interest map, by the median of each axis against its cut.
 * It is on the frontier when a median falls on the cut, or when the mean (where the dot is drawn)
 * is not on the median's side of it.
 *
 * @returns null when an axis has no ratings.
 * @see Mendelow 1981, “Environmental Scanning: The Impact of the Stakeholder Concept”, ICIS.
 */
export function quadrantOf(influence: Centre, interest: Centre, cuts: Cuts): Quadrant | null {
  const influenceSide = sideOf(influence, cuts.influence);
  const interestSide = sideOf(interest, cuts.interest);
  if (influenceSide === null || interestSide === null) return null;
  if (influenceSide === 'frontier' || interestSide === 'frontier') return 'frontier';
  if (influenceSide === 'high') return interestSide === 'high' ? 'keyPlayers' : 'keepSatisfied';
  return interestSide === 'high' ? 'keepInformed' : 'monitor';
}

function sideOf({ mean, median }: Centre, cut: number): 'high' | 'low' | 'frontier' | null {
  if (mean === null || median === null) return null;
  if (median > cut && mean > cut) return 'high';
  if (median < cut && mean < cut) return 'low';
  return 'frontier';
}

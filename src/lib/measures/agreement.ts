/**
 * Van der Eijk's agreement A of ratings on an ordered scale: 1 all on one point, 0 spread evenly,
 * −1 split between the two ends. The distribution is peeled into layers of equal height; A is the
 * mean of the layers' agreement weighted by the ratings each holds.
 *
 * @param distribution ratings on each of K ≥ 3 points, whole numbers, in the order of the scale.
 * @returns −1 … 1, without unit; null without ratings. Says little below five ratings.
 * @throws RangeError with fewer than three points or counts that are not whole.
 * @see van der Eijk 2001, “Measuring agreement in ordered rating scales”, Quality & Quantity 35.
 */
export function agreement(distribution: readonly number[]): number | null {
  if (distribution.length < 3) throw new RangeError('agreement needs three points or more');
  if (!distribution.every((count) => Number.isSafeInteger(count) && count >= 0)) {
    throw new RangeError('counts must be 0, 1, 2 …');
  }
  const n = distribution.reduce((total, count) => total + count, 0);
  if (n === 0) return null;
  const heights = [...new Set(distribution)].filter((count) => count > 0);
  heights.sort((left, right) => left - right);
  let weighted = 0;
  let floor = 0;
  for (const height of heights) {
    const filled = distribution.map((count) => count >= height);
    const points = filled.filter(Boolean).length;
    weighted += (height - floor) * points * layerAgreement(filled, points);
    floor = height;
  }
  return weighted / n;
}

// U·(1 − (S − 1)/(K − 1)) as one quotient of whole numbers, so that the extremes are exactly ±1.
function layerAgreement(filled: readonly boolean[], points: number): number {
  const scalePoints = filled.length;
  if (points === 1) return 1;
  if (points === scalePoints) return 0;
  const { unimodal, bimodal } = triples(filled, points);
  const signed = (scalePoints - 2) * unimodal - (scalePoints - 1) * bimodal;
  const whole = (scalePoints - 2) * (unimodal + bimodal) * (scalePoints - 1);
  return (signed * (scalePoints - points)) / whole;
}

// Triples of points with one gap: at an end (1,1,0 and 0,1,1) or in the middle (1,0,1).
function triples(filled: readonly boolean[], points: number) {
  let unimodal = 0;
  let bimodal = 0;
  let before = 0;
  for (const isFilled of filled) {
    if (isFilled) {
      before += 1;
      continue;
    }
    const after = points - before;
    unimodal += (before * (before - 1) + after * (after - 1)) / 2;
    bimodal += before * after;
  }
  return { unimodal, bimodal };
}

// The gradient of support, best grade first.
import type { VoteOption } from '#lib/charts/vote-bars-layout.ts';
import { MIN_FOR_STATISTICS } from '#lib/measures/suppression.ts';

/** Grades that count as support: full, with details, can live with it. */
const SUPPORTING_GRADES = 3;
/** Median threshold among Delphi studies that defined one (Diamond 2014, J Clin Epidemiol 67). */
const BROAD_SHARE = 0.75;

export function gradeOptions(
  distribution: readonly number[],
  grades: readonly string[],
): VoteOption[] {
  return grades.map((grade, place) => ({
    id: String(place),
    letter: String(place + 1),
    label: grade,
    votes: distribution[place] ?? 0,
    leading: place < SUPPORTING_GRADES,
  }));
}

/** People in the three first grades. */
export const supporters = (distribution: readonly number[]): number =>
  distribution.slice(0, SUPPORTING_GRADES).reduce((sum, count) => sum + count, 0);

/** «Consenso amplio»: three of four or more in the three first grades, of five people at least. */
export function hasBroadSupport(distribution: readonly number[]): boolean {
  const n = distribution.reduce((sum, count) => sum + count, 0);
  return n >= MIN_FOR_STATISTICS && supporters(distribution) >= BROAD_SHARE * n;
}

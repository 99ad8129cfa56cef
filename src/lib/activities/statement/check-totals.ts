import type { Check } from '#lib/workshop/answers.ts';
import type { FeedbackRow } from '#lib/workshop/results.ts';

/** Answers to each check over all drafts, in the order of the checks. */
export function checkTotals(
  drafts: readonly FeedbackRow[],
  checks: number,
): Record<Check, number>[] {
  return Array.from({ length: checks }, (_, place) => {
    const total: Record<Check, number> = { yes: 0, partly: 0, no: 0 };
    for (const draft of drafts) {
      const counts = draft.checks[place];
      if (!counts) continue;
      total.yes += counts.yes;
      total.partly += counts.partly;
      total.no += counts.no;
    }
    return total;
  });
}

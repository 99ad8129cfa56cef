import type { KindRules } from './kind.ts';
import { suggestTerms, termResults } from './terms.ts';

/** Each person lists a few; equal ones count together, by person. */
export const listing: KindRules<'listing'> = {
  form: (plan) => ({
    type: 'write',
    limits: plan.entries,
    detail: plan.detail,
    categories: [],
    skeleton: null,
  }),
  results: ({ workshop, activity }) => termResults(workshop, activity),
  suggest: (_workshop, activity, plan) => suggestTerms(activity, plan.seats),
};

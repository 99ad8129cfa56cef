import type { KindRules } from './kind.ts';
import { suggestTerms, termResults } from './terms.ts';

/** Words and phrases that grow with the number of persons who wrote them. */
export const cloud: KindRules<'cloud'> = {
  form: (plan) => ({
    type: 'write',
    limits: plan.entries,
    detail: null,
    categories: plan.categories,
    skeleton: null,
  }),
  results: ({ workshop, activity }) => termResults(workshop, activity),
  suggest: (_workshop, activity, plan) => suggestTerms(activity, plan.seats),
};

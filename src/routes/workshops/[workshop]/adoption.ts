import type { Activity } from '#lib/workshop/agenda.ts';

/** Is what passes here the statement that the workshop adopts? */
export const isAdoption = (plan: Activity): boolean =>
  plan.kind === 'statement' && plan.vote?.method === 'choice';

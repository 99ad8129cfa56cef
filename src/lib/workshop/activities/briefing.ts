import type { KindRules } from './kind.ts';

/** Explains; asks nothing. */
export const briefing: KindRules<'briefing'> = {
  form: () => ({ type: 'look' }),
  results: () => null,
  suggest: () => [],
};

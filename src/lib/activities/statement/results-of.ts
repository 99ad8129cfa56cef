import type { PhaseResults } from '#lib/workshop/results.ts';

/** The results of one kind of question. */
export type ResultsOf<Type extends PhaseResults['type']> = Extract<PhaseResults, { type: Type }>;

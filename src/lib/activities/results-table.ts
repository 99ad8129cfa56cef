import type { PhaseResults } from '#lib/workshop/results.ts';

export type ResultsOf<Type extends PhaseResults['type']> = Extract<PhaseResults, { type: Type }>;

/** A table in words, ready for FigureTable. */
export type ResultsTableData = {
  caption: string;
  note?: string;
  columns: readonly { title: string; number?: boolean; people?: boolean }[];
  rows: readonly (readonly (string | number | null)[])[];
};

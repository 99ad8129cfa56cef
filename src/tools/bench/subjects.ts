import { referenceSystem } from './reference.ts';
import type { System } from './system.ts';

/** What can be compared with the reference; the first is meant where nothing is said. */
export const subjects: Record<string, () => System> = {
  reference: () => referenceSystem('reference-again'),
};

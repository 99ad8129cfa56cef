import { applicationSystem } from './application.ts';
import { referenceSystem } from './reference.ts';
import type { System } from './system.ts';

/** What can be compared with the reference; the first is meant where nothing is said. */
export const subjects: Record<string, () => System> = {
  application: applicationSystem,
  reference: () => referenceSystem('reference-again'),
};

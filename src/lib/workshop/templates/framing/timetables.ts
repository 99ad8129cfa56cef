// Minutes of every activity, by the length of the workshop. Each table adds up to its length.
import { PHASE_NAMES, type PhaseName, type PhasePlan } from '../../agenda.ts';

export type WorkshopMinutes = 120 | 90 | 60;

type ActivityId =
  | '0'
  | '1.1'
  | '1.2'
  | '1.3'
  | '1.4'
  | '2.1'
  | '2.2'
  | '2.3'
  | '3.1'
  | '3.2'
  | '3.3'
  | '4.1'
  | '4.2'
  | '4.3'
  | '5.1'
  | '5.2'
  | 'C';

/** Minutes a phase, to settle what came out of them, and of plenary around it all. */
type Minutes = Partial<Record<PhaseName, number>> & { settling?: number; plenary?: number };

export type Timetable = {
  minutes: Record<ActivityId, Minutes>;
  /** Items that there is time to place in a matrix. */
  matrixItems: number;
};

/** The phases of an activity, in the order in which they are worked, and its plenary. */
export function timingOf(
  { minutes }: Timetable,
  id: ActivityId,
): { phases: PhasePlan[]; settlingMinutes: number; plenaryMinutes: number } {
  const planned = minutes[id];
  const phases = PHASE_NAMES.flatMap((name): PhasePlan[] => {
    const length = planned[name];
    return length === undefined ? [] : [{ name, minutes: length, closing: CLOSING[name] }];
  });
  const { settling: settlingMinutes = 0, plenary: plenaryMinutes = 0 } = planned;
  return { phases, settlingMinutes, plenaryMinutes };
}

/** Judgements end with the clock; what people write ends when the facilitator sees that it may. */
const CLOSING: Record<PhaseName, PhasePlan['closing']> = {
  present: 'manual',
  write: 'manual',
  feedback: 'manual',
  vote: 'automatic',
  endorse: 'automatic',
  order: 'automatic',
  rate: 'automatic',
};

export const TIMETABLES: Record<WorkshopMinutes, Timetable> = {
  120: {
    matrixItems: 12,
    minutes: {
      '0': { present: 4 },
      '1.1': { rate: 2, plenary: 4 },
      '1.2': { write: 4, feedback: 2, plenary: 2 },
      '1.3': { write: 3, vote: 2, plenary: 2 },
      '1.4': { write: 1.5, vote: 1.5, endorse: 1, plenary: 1 },
      '2.1': { present: 2 },
      '2.2': { write: 4, settling: 3 },
      '2.3': { order: 4, settling: 4 },
      '3.1': { present: 2 },
      '3.2': { write: 4, settling: 4 },
      '3.3': { rate: 7, settling: 5 },
      '4.1': { present: 2 },
      '4.2': { write: 4, settling: 4 },
      '4.3': { rate: 7, settling: 5 },
      '5.1': { present: 2 },
      '5.2': { write: 5, settling: 15 },
      C: { rate: 2, plenary: 5 },
    },
  },
  90: {
    matrixItems: 12,
    minutes: {
      '0': { present: 3 },
      '1.1': { rate: 1, plenary: 3 },
      '1.2': { write: 3, feedback: 2, plenary: 1 },
      '1.3': { write: 3, vote: 2, plenary: 1 },
      '1.4': { write: 1.5, vote: 1.5, endorse: 1, plenary: 1 },
      '2.1': { present: 1 },
      '2.2': { write: 3, settling: 2 },
      '2.3': { order: 3, settling: 3 },
      '3.1': { present: 1 },
      '3.2': { write: 3, settling: 3 },
      '3.3': { rate: 6, settling: 3 },
      '4.1': { present: 1 },
      '4.2': { write: 3, settling: 3 },
      '4.3': { rate: 6, settling: 3 },
      '5.1': { present: 1 },
      '5.2': { write: 4, settling: 11 },
      C: { rate: 1, plenary: 5 },
    },
  },
  60: {
    matrixItems: 8,
    minutes: {
      '0': { present: 2 },
      '1.1': { rate: 1, plenary: 2 },
      '1.2': { write: 2, feedback: 2 },
      '1.3': { write: 2, vote: 2 },
      '1.4': { write: 1.5, vote: 1.5, endorse: 1 },
      '2.1': { present: 1 },
      '2.2': { write: 3, settling: 1 },
      '2.3': { order: 3, settling: 1 },
      '3.1': { present: 1 },
      '3.2': { write: 2, settling: 2 },
      '3.3': { rate: 4, settling: 2 },
      '4.1': { present: 1 },
      '4.2': { write: 2, settling: 2 },
      '4.3': { rate: 4, settling: 2 },
      '5.1': { present: 1 },
      '5.2': { write: 3, settling: 4 },
      C: { rate: 1, plenary: 3 },
    },
  },
};

import type { Activity } from '#lib/workshop/agenda.ts';
import { typedMinutes } from './typed-minutes.ts';

/** The fields of an activity's minutes, as typed: one a phase, and what stands around them. */
export type TypedTimes = { phases: readonly string[]; settling: string; plenary: string };

/** The activity with those minutes; null while one of them is no length of time. */
export function retimed(activity: Activity, typed: TypedTimes): Activity | null {
  const settlingMinutes = typedMinutes(typed.settling);
  const plenaryMinutes = typedMinutes(typed.plenary);
  const phases = activity.phases.flatMap((phase, place) => {
    const minutes = typedMinutes(typed.phases[place] ?? '');
    return minutes === null ? [] : [{ ...phase, minutes }];
  });
  const isWhole = phases.length === activity.phases.length;
  if (settlingMinutes === null || plenaryMinutes === null || !isWhole) return null;
  return { ...activity, phases, settlingMinutes, plenaryMinutes };
}

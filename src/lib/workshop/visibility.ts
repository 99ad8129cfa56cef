// What the room may see of an activity's results, and when.
import type { ActivityState } from './state.ts';

/** Live clouds always; everything else only while revealed. */
export function isVisible(activity: ActivityState): boolean {
  if (activity.phase < 0) return false;
  if (activity.plan.kind === 'cloud' && activity.plan.visibility === 'live') return true;
  return activity.revealed;
}

/** Is there anything to reveal that is not seen already? */
export function canReveal(activity: ActivityState): boolean {
  return activity.phase >= 0 && activity.plan.kind !== 'briefing' && !isVisible(activity);
}

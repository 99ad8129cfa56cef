// Plane or paper: the room works in private, or looks at what is open to all.
import type { StageView } from '#lib/workshop/views/stage.ts';
import type { StepView } from '#lib/workshop/views/participant.ts';
import { hueOf, steps, type Step } from '#lib/ui/step.ts';

/** What the stage shows: one screen at a time. */
export type Scene = 'lobby' | 'presenting' | 'working' | 'result' | 'ended';

export function sceneOf(view: StageView): Scene {
  if (view.status === 'ended') return 'ended';
  const { activity } = view;
  if (view.status === 'prepared' || !activity) return 'lobby';
  // Before it opens, an activity with points is presented first.
  if (activity.kind === 'briefing' || (activity.phaseIndex < 0 && activity.points.length > 0))
    return 'presenting';
  return activity.revealed && activity.results !== null ? 'result' : 'working';
}

export const hueStep = (view: StageView): Step =>
  hueOf(view.activity?.step ?? (view.status === 'ended' ? 5 : 1));

/** The step the small frame sits on; none at the opening and the closing. */
export function framedStep(view: StageView): Step | null {
  return steps.find((step) => step === view.activity?.step) ?? null;
}

export function stepNamed(view: StageView, number: number): StepView | undefined {
  return view.steps.find((step) => step.number === number);
}

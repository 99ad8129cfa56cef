// «Actores · Nube»: an activity with its step, since several steps have an explanation.
import { getLocale } from '#lib/paraglide/runtime.js';
import { inLanguage } from '#lib/workshop/local-text.ts';
import type { BoardView } from '#lib/workshop/views/board.ts';
import type { BoardActivity } from '#lib/workshop/views/board-activity.ts';

export function activityWords(board: BoardView, { plan }: BoardActivity): string {
  const title = inLanguage(plan.title, getLocale());
  const step = board.workshop.steps.find((one) => one.number === plan.step);
  const stepTitle = step ? inLanguage(step.title, getLocale()) : title;
  return stepTitle === title ? title : `${stepTitle} · ${title}`;
}

// One thing a person gives, and what their phone showed them when they did.
import type { Answer } from '#lib/workshop/answers.ts';
import type { ActivityView } from '#lib/workshop/views/activity.ts';

export type Step = {
  answer: Answer;
  /** The stage shows something else after it. */
  isSeen: boolean;
};

/** `cards` are the drafts the person was given to read. */
export type Shown = { view: ActivityView; cards: readonly string[]; entryPrefix: string };

import type { Answer } from '#lib/workshop/answers.ts';
import type { Refusal } from '#lib/workshop/refusals.ts';

/** What one question's forms keep on the phone until it is sent, by slot (see `slotOf`). */
export interface DraftBook {
  find(slot: string): Answer | null;
  /** All that is unsent in this question; absent where drafts do not outlive the form. */
  list?(): readonly Answer[];
  /** `isReady`: it meets the question's limits, so it may be sent by itself when time is over. */
  keep(answer: Answer, isReady: boolean): void;
  drop(slot: string): void;
  /** Why what was sent last came back; forgotten once it is changed. */
  problemOf(slot: string): Refusal | null;
}

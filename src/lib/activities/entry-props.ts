// What a form on the phone is given, and what it may call back. The route behind it owns line and storage.
import type { Answer } from '#lib/workshop/answers.ts';
import type { Refusal } from '#lib/workshop/refusals.ts';
import type { ActivityView } from '#lib/workshop/views/activity.ts';
import type { OwnWork } from './own-work.ts';

/** What one question's forms keep on the phone until it is sent, by slot (see `slotOf`). */
export interface DraftBook {
  find(slot: string): Answer | null;
  /** All that is unsent in this question. */
  list(): readonly Answer[];
  /** `isReady`: it meets the question's limits, so it may be sent by itself when time is over. */
  keep(answer: Answer, isReady: boolean): void;
  drop(slot: string): void;
  /** Why what was sent last came back; forgotten once it is changed. */
  problemOf(slot: string): Refusal | null;
}

export type EntryProps = {
  activity: ActivityView;
  /** The statement the room adopted, where it already did. */
  statement: string | null;
  work: OwnWork;
  drafts: DraftBook;
  observer: boolean;
  /** Sends. What is not accepted comes back as a draft, with its problem. */
  give: (answer: Answer) => void;
  newId: () => string;
};

// What a form on the phone is given, and what it may call back. The route behind it owns line and storage.
import type { Answer } from '#lib/workshop/answers.ts';
import type { ActivityView } from '#lib/workshop/views/activity.ts';
import type { DraftBook } from './draft-book.ts';
import type { OwnWork } from './own-work.ts';

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

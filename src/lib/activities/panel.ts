// What every panel of the console is given: an activity in full, and a way to ask for a change.
import type { Command } from '#lib/workshop/commands.ts';
import type { MergeSuggestion } from '#lib/workshop/mergeable-terms.ts';
import type { ModeratedActivity } from '#lib/workshop/views/moderated.ts';

export type ItemCommand = Extract<
  Command,
  {
    type:
      | 'addItem'
      | 'hideItem'
      | 'restoreItem'
      | 'rewordItem'
      | 'mergeItems'
      | 'unmergeItem'
      | 'eraseEntry'
      | 'approveOutcome'
      | 'undoOutcome';
  }
>;

export type PanelProps = {
  activity: ModeratedActivity;
  /** Of the console, not of the workshop. */
  locale: string;
  /** After the end nothing is moderated, only read and erased. */
  over: boolean;
  act: (command: ItemCommand) => void;
  /** Which of the terms may be one, as the server finds it now. */
  suggestions: () => Promise<readonly MergeSuggestion[]>;
};

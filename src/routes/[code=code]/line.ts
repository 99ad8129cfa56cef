import type { LiveWorkshop } from '#lib/client/live-workshop.svelte.ts';

/** What the phone uses of its connection; a fixture room in the gallery has it too. */
export type Line = Pick<
  LiveWorkshop<'participant'>,
  | 'connection'
  | 'farewell'
  | 'snapshot'
  | 'view'
  | 'mine'
  | 'pending'
  | 'onsettled'
  | 'send'
  | 'serverNow'
  | 'resume'
  | 'ownAnswers'
>;

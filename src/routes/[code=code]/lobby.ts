import type { ParticipantView } from '#lib/workshop/views/participant.ts';

/** What someone who has no place yet is told of a workshop. */
export type Lobby = Pick<
  ParticipantView,
  'title' | 'organisation' | 'identityMode' | 'groups' | 'status' | 'locked'
>;

// Names of the socket rooms that views are sent to.
import type { Snapshot } from '#lib/protocol/messages.ts';

export type Role = Snapshot['role'];
export const ROLES = ['participant', 'stage', 'facilitator'] as const satisfies readonly Role[];

export const channelOf = (workshop: string, role: Role): string => `${workshop}/${role}`;

/** All sockets of one person: two tabs, or a phone and a laptop. */
export const placeChannel = (workshop: string, participant: string): string =>
  `${workshop}/place/${participant}`;

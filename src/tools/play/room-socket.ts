import type { Socket } from 'socket.io-client';
import type { ClientToServer, ServerToClient } from '#lib/protocol/messages.ts';

export type RoomSocket = Socket<ServerToClient, ClientToServer>;

/** What a socket's owner wants to know of it. */
export type LineEvents = {
  acknowledged?: () => void;
  viewed?: (version: number) => void;
  dropped?: () => void;
  /** Something that must not happen, for the report. */
  problem: (text: string) => void;
};

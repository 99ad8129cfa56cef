// The typed socket server and what each socket carries.
import type { Server, Socket } from 'socket.io';
import type { ClientToServer, ServerToClient } from '#lib/protocol/messages.ts';
import type { Speaker } from '../workshops/person.ts';

export type SocketData = {
  workshop: string;
  speaker: Speaker;
  /** The person this socket speaks for, once they have a place. */
  participant: string | null;
};

export type RoomServer = Server<ClientToServer, ServerToClient, Record<string, never>, SocketData>;
export type RoomSocket = Socket<ClientToServer, ServerToClient, Record<string, never>, SocketData>;

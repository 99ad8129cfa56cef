// Looks after open sockets: logins that ended, people who lost their place, clients that do not read.
import type { CurrentUser } from '../auth/current-user.ts';
import type { RefusalCode } from '#lib/workshop/refusals.ts';
import type { RoomServer, RoomSocket } from './sockets.ts';
import { placeChannel } from './channels.ts';

/** A revoked login is out within two seconds. */
const LOOK_EVERY_MS = 1_500;
/** What may wait for a client that does not read. */
const MAX_BUFFERED_BYTES = 1024 * 1024;

export function keepHouse(
  io: RoomServer,
  currentUser: (headers: Headers) => Promise<CurrentUser | null>,
  failed: (error: unknown, detail: object) => void,
): { stop(): void } {
  const timer = setInterval(() => {
    for (const socket of io.sockets.sockets.values()) {
      dropIfNotReading(socket);
      checkLogin(socket, currentUser).catch((error: unknown) =>
        failed(error, { at: 'login check' }),
      );
    }
  }, LOOK_EVERY_MS);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}

/** Ends the sockets of one place at once: it was removed, or moved to another phone. */
export function endPlace(
  io: RoomServer,
  workshop: string,
  participant: string,
  code: 'removed' | 'place-taken',
): void {
  endChannel(io, placeChannel(workshop, participant), code);
}

export function endChannel(
  io: RoomServer,
  channel: string,
  code: RefusalCode | 'place-taken' | 'deleted',
): void {
  for (const id of [...(io.of('/').adapter.rooms.get(channel) ?? [])]) {
    const socket = io.sockets.sockets.get(id);
    socket?.emit('farewell', { code });
    socket?.disconnect(true);
  }
}

function dropIfNotReading(socket: RoomSocket): void {
  const transport = socket.conn.transport as { socket?: { bufferedAmount?: number } };
  if ((transport.socket?.bufferedAmount ?? 0) > MAX_BUFFERED_BYTES) socket.conn.close(true);
}

async function checkLogin(
  socket: RoomSocket,
  currentUser: (headers: Headers) => Promise<CurrentUser | null>,
): Promise<void> {
  const { speaker } = socket.data;
  const login =
    speaker.role === 'facilitator'
      ? speaker.id
      : speaker.role === 'stage'
        ? speaker.facilitator
        : null;
  if (login === null) return;
  const headers = new Headers();
  const { cookie } = socket.handshake.headers;
  if (cookie !== undefined) headers.set('cookie', cookie);
  const user = await currentUser(headers);
  if (user?.id === login) return;
  socket.emit('farewell', { code: 'not-allowed' });
  socket.disconnect(true);
}

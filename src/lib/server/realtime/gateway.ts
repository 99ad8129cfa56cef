// Where sockets come in: each is admitted as somebody, in one workshop, or turned away with the reason.
import type { Admission, Handshake } from './admission.ts';
import type { LiveParts } from './live-parts.ts';
import type { RoomSocket } from './sockets.ts';
import { welcome } from './welcome.ts';

export type Door = {
  admit(handshake: Handshake): Promise<Admission>;
  addressOf(socket: RoomSocket): string;
};

export function gateway({ admit, addressOf }: Door, parts: LiveParts): void {
  const { io, failed } = parts;
  io.use((socket, next) => {
    const { auth, headers: raw } = socket.handshake;
    const headers = new Headers();
    if (raw.cookie !== undefined) headers.set('cookie', raw.cookie);
    admit({ auth, headers, address: addressOf(socket) }).then(
      (admitted) => {
        if (!admitted.ok) return next(refused(admitted.code));
        socket.data.workshop = admitted.workshop;
        socket.data.speaker = admitted.speaker;
        socket.data.participant = null;
        next();
      },
      (error: unknown) => {
        failed(error, { at: 'handshake' });
        next(refused('not-saved'));
      },
    );
  });
  io.on('connection', (socket) => {
    // The handshake has been read; without its request each phone takes about 3 kB less.
    Reflect.set(socket.conn, 'request', null);
    welcome(socket, parts);
  });
}

function refused(code: string): Error {
  return Object.assign(new Error(code), { data: { code } });
}

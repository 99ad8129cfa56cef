// The address a client came from; a proxy's word counts only where one is trusted. Never logged.
import type { RoomSocket } from './sockets.ts';

export function clientAddress(trustProxy: boolean): (socket: RoomSocket) => string {
  return ({ handshake }) => {
    const forwarded = trustProxy ? handshake.headers['x-forwarded-for'] : undefined;
    const first = typeof forwarded === 'string' ? forwarded.split(',')[0]?.trim() : undefined;
    return first === undefined || first === '' ? handshake.address : first;
  };
}

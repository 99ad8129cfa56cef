// How sockets are spoken to, before anybody speaks.
import type { Server as HttpServer } from 'node:http';
import { Server } from 'socket.io';
import { isOwnOrigin } from './origin.ts';
import type { RoomServer } from './sockets.ts';

/** A text of 600 characters in its envelope is below 4 kB. */
const MAX_MESSAGE_BYTES = 16 * 1024;

export function socketServer(httpServer: HttpServer, trustProxy: boolean): RoomServer {
  return new Server(httpServer, {
    serveClient: false,
    perMessageDeflate: false,
    httpCompression: false,
    maxHttpBufferSize: MAX_MESSAGE_BYTES,
    pingInterval: 15_000,
    pingTimeout: 20_000,
    allowRequest: (request, decide) => decide(null, isOwnOrigin(request.headers, trustProxy)),
  });
}

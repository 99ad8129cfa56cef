// In development Vite owns the http server: hand it to the application, as server.js does in production.
import type { AddressInfo } from 'node:net';
import type { Plugin } from 'vite';
import { roomAddress } from '../room-address.mjs';

export function appServer(): Plugin {
  return {
    name: 'encuadre:app-server',
    configureServer({ httpServer }) {
      if (!httpServer) return;
      Object.assign(globalThis, { [Symbol.for('encuadre.http-server')]: httpServer });
      httpServer.once('listening', () => {
        const { port } = httpServer.address() as AddressInfo;
        Object.assign(globalThis, { [Symbol.for('encuadre.room-address')]: roomAddress(port) });
        // Kit runs `init` at the first request; sockets must not have to wait for one.
        fetch(`http://localhost:${port}/`).catch((error: unknown) => console.error(error));
      });
    },
  };
}

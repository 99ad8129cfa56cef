// Starts the built application. The http server is all that crosses to it: importing server modules from here
// would make second copies of them (ARCHITECTURE.md, “One module graph”).
import { createServer } from 'node:http';
import { roomAddress } from './scripts/room-address.mjs';

const port = Number(process.env.PORT || 3000);
const host = process.env.HOST || '0.0.0.0';
const trustProxy = process.env.TRUST_PROXY === '1';
/** Longer than a drain takes; a supervisor kills after 10 s. */
const stopDeadlineMs = 8_000;

const server = createServer();
const address = process.env.PUBLIC_URL || roomAddress(port);
Object.assign(globalThis, {
  [Symbol.for('encuadre.http-server')]: server,
  [Symbol.for('encuadre.room-address')]: address,
});

// Before the application attaches its sockets: these step in front of the listeners they find.
server.on('request', (request, response) => {
  stampOrigin(request);
  handler(request, response);
});

process.env.PROTOCOL_HEADER = 'x-encuadre-protocol';
process.env.HOST_HEADER = 'x-encuadre-host';
process.env.ADDRESS_HEADER = 'x-encuadre-address';
/** @type {{handler: import('node:http').RequestListener}} What the build made: not there for the type checker. */
const { handler } = await import(new URL('./build/handler.js', import.meta.url).href);

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);

server.once('error', (error) => {
  const busy = 'code' in error && error.code === 'EADDRINUSE';
  console.error(
    busy ? `El puerto ${port} está ocupado. Elija otro: PORT=3001 npm start` : error.message,
  );
  process.exit(1);
});
server.listen(port, host, () =>
  console.log(`Encuadre está listo. En los teléfonos de la sala: ${address}`),
);

async function stop() {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(1), stopDeadlineMs).unref();
  await Reflect.get(globalThis, Symbol.for('encuadre.app'))?.stop();
  server.close(() => process.exit(0));
  server.closeIdleConnections();
}

/**
 * Tells Kit by which address the request came, and from which, so that forms work on plain http in a room and still refuse other
 * sites. Whatever a client sends under these names is overwritten; a proxy's word counts only under TRUST_PROXY=1,
 * and without it the proxy's own name, PUBLIC_URL, tells whether it speaks https.
 * @param {import('node:http').IncomingMessage} request
 */
function stampOrigin({ headers, socket }) {
  /** @param {string} name */
  const forwarded = (name) =>
    (trustProxy && /^[^,\s]+/.exec(String(headers[name] ?? ''))?.[0]) || '';
  const host = forwarded('x-forwarded-host') || headers.host;
  const isPublic = URL.canParse(address) && new URL(address).host === host;
  const protocol =
    forwarded('x-forwarded-proto') || (isPublic ? new URL(address).protocol : 'http');
  headers['x-encuadre-protocol'] = protocol.startsWith('https') ? 'https' : 'http';
  headers['x-encuadre-host'] = host;
  headers['x-encuadre-address'] = forwarded('x-forwarded-for') || socket.remoteAddress || '';
}

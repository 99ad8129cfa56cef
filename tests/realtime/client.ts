// A client as a stranger would write one from docs/protocol.md: a socket, its last view, and acknowledged commands.
import { randomBytes } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import type {
  ClientToServer,
  Credentials,
  Reply,
  ServerToClient,
  Snapshot,
  WireCommand,
} from '#lib/protocol/messages.ts';
import type { Mine } from '#lib/workshop/views/mine.ts';

type Role = Snapshot['role'];
type SnapshotOf<R extends Role> = Extract<Snapshot, { role: R }>;

export type TestClient<R extends Role> = {
  socket: Socket<ServerToClient, ClientToServer>;
  /** The last snapshot, brought up to date by the views since. */
  now(): SnapshotOf<R>;
  mine(): Mine | null;
  views: number;
  farewell(): string | null;
  send(command: WireCommand, id?: string): Promise<Reply>;
  /** Resolves with the first state, now or later, that `holds` of. */
  until(holds: (snapshot: SnapshotOf<R>) => boolean): Promise<SnapshotOf<R>>;
  close(): void;
};

export const token = (): string => randomBytes(16).toString('hex');

export async function connect<R extends Role>(
  url: string,
  credentials: Credentials & { role: R },
  headers: Record<string, string> = {},
): Promise<TestClient<R>> {
  const socket: TestClient<R>['socket'] = io(url, {
    auth: credentials,
    transports: ['websocket'],
    extraHeaders: headers,
    reconnectionDelay: 50,
    forceNew: true,
  });
  let current: SnapshotOf<R> | null = null;
  let mine: Mine | null = null;
  let farewell: string | null = null;
  const waiting = new Set<() => void>();
  const changed = () => waiting.forEach((look) => look());
  const client: TestClient<R> = {
    socket,
    now() {
      if (!current) throw new Error('no snapshot yet');
      return current;
    },
    mine: () => mine,
    views: 0,
    farewell: () => farewell,
    async send(command, id = token()) {
      const reply = await socket.timeout(5_000).emitWithAck('command', { id, command });
      if (reply.ok && reply.mine) mine = reply.mine;
      return reply;
    },
    until: (holds) =>
      new Promise((resolve) => {
        const look = () => {
          if (!current || !holds(current)) return;
          waiting.delete(look);
          resolve(current);
        };
        waiting.add(look);
        look();
      }),
    close: () => void socket.disconnect(),
  };
  socket.on('snapshot', (snapshot) => {
    current = snapshot as SnapshotOf<R>;
    if (snapshot.role === 'participant') mine = snapshot.mine;
    changed();
  });
  socket.on('view', (message) => {
    client.views += 1;
    if (current && message.version >= current.version)
      current = { ...current, ...message } as SnapshotOf<R>;
    changed();
  });
  socket.on('mine', (message) => {
    mine = message.mine;
    changed();
  });
  socket.on('display', (display) => {
    if (current && 'display' in current) current = { ...current, display };
    changed();
  });
  socket.on('farewell', ({ code }) => {
    farewell = code;
    changed();
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('connect_error', (error: Error & { data?: { code?: string } }) => {
      socket.disconnect();
      reject(new Error(error.data?.code ?? error.message));
    });
    socket.once('snapshot', () => resolve());
  });
  return client;
}

// One socket to the workshop and what it promises: a command once sent goes again, with the same id, until acknowledged.
import { setTimeout as sleep } from 'node:timers/promises';
import { io } from 'socket.io-client';
import type { Credentials, Snapshot, WireCommand } from '#lib/protocol/messages.ts';
import type { ModeratedActivity } from '#lib/workshop/views/moderated.ts';
import { outbox, type Sending, type Settled } from './outbox.ts';
import type { LineEvents, RoomSocket } from './room-socket.ts';

export type Role = Snapshot['role'];
export type SnapshotOf<R extends Role> = Extract<Snapshot, { role: R }>;

export type Line<R extends Role> = {
  now(): SnapshotOf<R>;
  /** Resolves with the first state, now or later, that `holds` of; `what` is said when it never comes. */
  until(what: string, holds: (snapshot: SnapshotOf<R>) => boolean): Promise<SnapshotOf<R>>;
  /** Asks for everything anew, as a phone does whose view has moved on. */
  resume(): Promise<void>;
  /** Facilitator: an activity in full, wherever the room is. */
  inspect(activity: string): Promise<ModeratedActivity>;
  send(id: string, command: WireCommand, sending?: Sending): Promise<Settled>;
  /** Destroys the connection as a tunnel does; it comes back by itself. */
  drop(): void;
  leave(): void;
  comeBack(): void;
};

const PATIENCE_MS = 60_000;
const ANSWERS_WITHIN_MS = 3_000;
const BACK_AFTER_MS = 200;

export async function openLine<R extends Role>(
  url: string,
  credentials: Credentials & { role: R },
  events: LineEvents,
  cookie = '',
): Promise<Line<R>> {
  const socket: RoomSocket = io(url, {
    auth: credentials,
    transports: ['websocket'],
    extraHeaders: cookie === '' ? {} : { cookie },
    reconnectionDelay: 50,
    reconnectionDelayMax: 400,
    forceNew: true,
  });
  const state = follow<R>(socket, events);
  const { send } = outbox(socket, events);
  await new Promise<void>((resolve, reject) => {
    socket.once('snapshot', () => resolve());
    socket.on('connect_error', (error: Error & { data?: { code?: string } }) => {
      if (error.data?.code)
        reject(new Error(`${credentials.role} not admitted: ${error.data.code}`));
    });
  });
  return {
    ...state,
    send,
    drop() {
      socket.once('disconnect', () => events.dropped?.());
      cut(socket);
    },
    leave: () => void socket.disconnect(),
    comeBack: () => void socket.connect(),
  };
}

function follow<R extends Role>(socket: RoomSocket, { viewed, problem }: LineEvents) {
  let current: SnapshotOf<R> | null = null;
  const waiting = new Set<() => void>();
  const take = (next: SnapshotOf<R>) => {
    current = next;
    viewed?.(next.version);
    for (const look of [...waiting]) look();
  };
  socket.on('snapshot', (snapshot) => take(snapshot as SnapshotOf<R>));
  socket.on('view', (message) => {
    if (current && message.version >= current.version)
      take({ ...current, ...message } as SnapshotOf<R>);
  });
  socket.on('farewell', ({ code }) => problem(`the server said farewell: ${code}`));
  socket.on('disconnect', (reason) => {
    // Cut off by the server, a socket does not come back by itself.
    if (reason === 'io server disconnect') setTimeout(() => socket.connect(), BACK_AFTER_MS);
  });
  const patient = () => socket.timeout(ANSWERS_WITHIN_MS);
  return {
    now(): SnapshotOf<R> {
      if (!current) throw new Error('nothing was shown yet');
      return current;
    },
    until: (what: string, holds: (snapshot: SnapshotOf<R>) => boolean) =>
      new Promise<SnapshotOf<R>>((resolve, reject) => {
        const limit = setTimeout(() => {
          waiting.delete(look);
          reject(new Error(`waited in vain for ${what}`));
        }, PATIENCE_MS);
        const look = () => {
          if (!current || !holds(current)) return;
          clearTimeout(limit);
          waiting.delete(look);
          resolve(current);
        };
        waiting.add(look);
        look();
      }),
    resume: async () =>
      take((await asked('a snapshot', () => patient().emitWithAck('resume'))) as SnapshotOf<R>),
    inspect: (activity: string) =>
      asked(activity, () => patient().emitWithAck('inspect', activity)),
  };
}

/** Questions that change nothing are simply asked again. */
async function asked<Answer>(what: string, ask: () => Promise<Answer | null>): Promise<Answer> {
  const limitMs = performance.now() + PATIENCE_MS;
  while (performance.now() < limitMs) {
    const answer = await ask().catch(() => null);
    if (answer !== null) return answer;
    await sleep(BACK_AFTER_MS);
  }
  throw new Error(`asked in vain for ${what}`);
}

/** Without a goodbye: neither side is told. */
function cut(socket: RoomSocket): void {
  const transport = socket.io.engine.transport as unknown as { ws?: { terminate?(): void } };
  if (transport.ws?.terminate) transport.ws.terminate();
  else socket.io.engine.close();
}

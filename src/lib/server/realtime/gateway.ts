// Where sockets come in: admission, what each may ask, and nothing that could end the process.
import type { Server as HttpServer } from 'node:http';
import { Server } from 'socket.io';
import type { Reply, StageDisplay } from '#lib/protocol/messages.ts';
import { parseEnvelope } from '#lib/protocol/schemas.ts';
import { refuse } from '#lib/workshop/refusals.ts';
import { moderatedActivity } from '#lib/workshop/views/moderated.ts';
import { mayCommand, type Role } from '../access.ts';
import type { CommandQueue } from '../handle-command.ts';
import { allAnswers } from '../workshops/own-view.ts';
import type { OpenWorkshops } from '../workshops/open-workshops.ts';
import type { LoadedWorkshop } from '../workshops/loaded-workshop.ts';
import { placeOf } from '../workshops/translate.ts';
import type { Admission, Handshake } from './admission.ts';
import { channelOf, placeChannel } from './channels.ts';
import { messageBudget } from './flood.ts';
import { isOwnOrigin } from './origin.ts';
import type { Presence } from './presence.ts';
import { snapshotFor } from './snapshot.ts';
import type { RoomServer, RoomSocket } from './sockets.ts';

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

export type GatewayDependencies = {
  io: RoomServer;
  workshops: OpenWorkshops;
  queue: CommandQueue;
  presence: Presence;
  admit(handshake: Handshake): Promise<Admission>;
  displays: Map<string, StageDisplay>;
  addressOf(socket: RoomSocket): string;
  nowMs(): number;
  failed(error: unknown, detail: object): void;
};

export const PLAIN_DISPLAY: StageDisplay = { blank: false, bigCode: false, asList: false };

export function gateway(dependencies: GatewayDependencies): void {
  const { io, admit, addressOf, failed } = dependencies;
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
    welcome(socket, dependencies);
  });
}

function refused(code: string): Error {
  return Object.assign(new Error(code), { data: { code } });
}

function welcome(socket: RoomSocket, dependencies: GatewayDependencies): void {
  const { failed, nowMs } = dependencies;
  const { workshop, speaker } = socket.data;
  const withinBudget = messageBudget(40, 120, nowMs);
  const guarded = (at: string, work: () => Promise<void>): void => {
    if (!withinBudget()) {
      socket.disconnect(true);
      return;
    }
    work().catch((error: unknown) => failed(error, { at, workshop }));
  };
  void socket.join(channelOf(workshop, speaker.role));
  socket.on('command', (envelope, reply) =>
    guarded('command', async () => answer(reply, await command(socket, envelope, dependencies))),
  );
  socket.on('resume', (reply) =>
    guarded('resume', async () => answer(reply, await snapshot(socket, dependencies))),
  );
  socket.on('ownAnswers', (reply) =>
    guarded('ownAnswers', async () => {
      const loaded = await settled(workshop, dependencies);
      const own = loaded && speaker.role === 'participant' ? allAnswers(loaded, speaker.token) : [];
      answer(reply, own);
    }),
  );
  socket.on('inspect', (activity, reply) =>
    guarded('inspect', async () => {
      const loaded = await settled(workshop, dependencies);
      const known = speaker.role === 'facilitator' ? loaded?.state.activities.get(activity) : null;
      answer(reply, loaded && known ? moderatedActivity(loaded.state, known, loaded.names) : null);
    }),
  );
  socket.on('disconnect', () => leave(socket, dependencies));
  guarded('snapshot', async () => {
    const first = await snapshot(socket, dependencies);
    if (first) socket.emit('snapshot', first);
  });
}

/** A client may leave out its callback; that must not be our end. */
function answer<Answer>(reply: unknown, value: Answer): void {
  if (typeof reply === 'function') reply(value);
}

async function settled(
  workshop: string,
  { workshops, queue }: GatewayDependencies,
): Promise<LoadedWorkshop | undefined> {
  const loaded = await workshops.open(workshop);
  if (!loaded?.ahead) return loaded;
  await queue.idle();
  return workshops.open(workshop);
}

async function snapshot(socket: RoomSocket, dependencies: GatewayDependencies) {
  const { workshop, speaker } = socket.data;
  const loaded = await settled(workshop, dependencies);
  if (!loaded) {
    socket.emit('farewell', { code: 'deleted' });
    socket.disconnect(true);
    return undefined;
  }
  takePlace(socket, loaded, dependencies);
  return snapshotFor(loaded, speaker, {
    display: dependencies.displays.get(workshop) ?? PLAIN_DISPLAY,
    connected: dependencies.presence.connected(workshop),
    nowMs: dependencies.nowMs(),
  });
}

/** Once the person has a place, their sockets hear what is their own, and they count as connected. */
function takePlace(
  socket: RoomSocket,
  loaded: LoadedWorkshop,
  { presence }: GatewayDependencies,
): void {
  const { workshop, speaker, participant } = socket.data;
  if (speaker.role !== 'participant' || participant !== null || !socket.connected) return;
  const place = placeOf(loaded, speaker.token);
  if (!place) return;
  socket.data.participant = place.id;
  void socket.join(placeChannel(workshop, place.id));
  if (place.role === 'voter') presence.arrived(workshop, place.id);
}

function leave({ data }: RoomSocket, { presence, workshops }: GatewayDependencies): void {
  if (data.participant === null) return;
  const row = workshops.peek(data.workshop)?.participants.get(data.participant);
  if (row?.role !== 'observer') presence.left(data.workshop, data.participant);
}

async function command(
  socket: RoomSocket,
  input: unknown,
  dependencies: GatewayDependencies,
): Promise<Reply> {
  const { workshop, speaker } = socket.data;
  const envelope = parseEnvelope(input);
  if (!envelope) return refuse('invalid');
  if (!mayCommand(roleOf(socket), envelope.command.type)) return refuse('not-allowed');
  if (envelope.command.type === 'showOnStage') {
    const { display } = envelope.command;
    dependencies.displays.set(workshop, display);
    const { io } = dependencies;
    io.to([channelOf(workshop, 'stage'), channelOf(workshop, 'facilitator')]).emit(
      'display',
      display,
    );
    return { ok: true, version: 0, late: false, mine: null, made: null };
  }
  const connected = dependencies.presence.connected(workshop);
  const { id, command: wire } = envelope;
  const reply = await dependencies.queue.submit({
    workshop,
    id,
    command: wire,
    speaker,
    connected,
  });
  const loaded = dependencies.workshops.peek(workshop);
  if (reply.ok && loaded) {
    takePlace(socket, loaded, dependencies);
    tellOtherSockets(socket, reply);
  }
  return reply;
}

function roleOf({ data: { speaker } }: RoomSocket): Role {
  // The room's screen, opened by the owner, follows the presenter's keys.
  return speaker.role === 'stage' && speaker.facilitator !== null ? 'facilitator' : speaker.role;
}

/** The same person's other tab or phone shows the same answers. */
function tellOtherSockets(socket: RoomSocket, reply: Extract<Reply, { ok: true }>): void {
  const { workshop, participant } = socket.data;
  if (participant === null || reply.mine === null) return;
  const channel = placeChannel(workshop, participant);
  // Nearly everybody has one; to send to none would still cost the writing of it.
  const sockets = socket.nsp.adapter.rooms.get(channel)?.size ?? 0;
  if (sockets > 1) socket.to(channel).emit('mine', { version: reply.version, mine: reply.mine });
}

// A workshop as this client sees it now: the last view, the connection's state, and a way to send commands.
import { io, type Socket } from 'socket.io-client';
import type {
  ClientToServer,
  Credentials,
  Made,
  Reply,
  ServerToClient,
  Snapshot,
  ViewMessage,
  WireCommand,
} from '#lib/protocol/messages.ts';
import type { RefusalCode } from '#lib/workshop/refusals.ts';
import type { Mine, OwnAnswers } from '#lib/workshop/views/mine.ts';
import { newId } from './ids.ts';
import type { Outbox, PendingCommand } from './outbox.ts';

export type Role = Snapshot['role'];
export type SnapshotOf<R extends Role> = Extract<Snapshot, { role: R }>;
export type ViewOf<R extends Role> = SnapshotOf<R>['view'];

/** `refused`: the server will not have us back with these credentials. */
export type Connection = 'connecting' | 'live' | 'offline' | 'refused';

export class LiveWorkshop<R extends Role> {
  connection = $state<Connection>('connecting');
  /** Why the connection was refused or ended. */
  farewell = $state<RefusalCode | 'place-taken' | 'deleted' | null>(null);
  snapshot = $state.raw<SnapshotOf<R> | null>(null);
  mine = $state.raw<Mine | null>(null);
  /** What this device has not had acknowledged yet, oldest first. */
  pending = $state.raw<readonly PendingCommand[]>([]);
  /** Voters connected now; only the facilitator is told. */
  connected = $state(0);
  /** Told of every answer of the server, also to commands sent before a reload. */
  onsettled: ((command: WireCommand, reply: Reply) => void) | null = null;

  readonly view = $derived((this.snapshot?.view ?? null) as ViewOf<R> | null);
  #serverAheadMs = 0;
  protected readonly socket: Socket<ServerToClient, ClientToServer>;
  #outbox: Outbox | null;
  // Nothing on screen follows from who waits for a reply.
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  #waiting = new Map<string, (reply: Reply) => void>();

  /** With an outbox, commands survive a reload and wait for the network; without, they live in memory. */
  constructor(credentials: Credentials & { role: R }, outbox: Outbox | null = null) {
    this.#outbox = outbox;
    this.socket = io({
      auth: credentials,
      transports: ['websocket', 'polling'],
      // Some networks let no WebSocket through.
      tryAllTransports: true,
      reconnectionDelay: 500,
      reconnectionDelayMax: 5_000,
      randomizationFactor: 0.5,
    });
    this.#listen();
    if (outbox) void this.#restore(outbox);
  }

  /** The server's clock, which deadlines are given in. */
  serverNow(): number {
    return Date.now() + this.#serverAheadMs;
  }

  /** Sends a command once, however often the line drops; resolves with the server's answer. */
  async send(command: WireCommand): Promise<Reply> {
    const pending: PendingCommand = { id: newId(), command };
    const answered = new Promise<Reply>((resolve) => this.#waiting.set(pending.id, resolve));
    this.pending = [...this.pending, pending];
    await this.#outbox?.add(pending);
    this.#transmit(pending);
    return answered;
  }

  /** Asks for a full snapshot: after sleep, or when a gap was noticed. */
  resume(): void {
    if (!this.socket.connected) {
      this.socket.connect();
      return;
    }
    this.socket.emit('resume', (snapshot) => this.#take(snapshot));
  }

  ownAnswers(): Promise<readonly OwnAnswers[]> {
    return this.socket.timeout(10_000).emitWithAck('ownAnswers');
  }

  close(): void {
    this.socket.disconnect();
  }

  #listen(): void {
    const socket = this.socket;
    socket.on('connect', () => {
      for (const pending of this.pending) this.#transmit(pending);
    });
    socket.on('disconnect', (reason) => {
      if (this.connection === 'refused') return;
      this.connection = 'offline';
      // The library comes back by itself from everything but a dismissal without a farewell, such as a flood.
      if (reason === 'io server disconnect') setTimeout(() => socket.connect(), RECONNECT_AFTER_MS);
    });
    socket.on('connect_error', (error) => this.#failed(error));
    socket.on('snapshot', (snapshot) => this.#take(snapshot));
    socket.on('view', (message) => this.#advance(message));
    socket.on('mine', ({ mine }) => {
      this.mine = mine;
    });
    socket.on('display', (display) => {
      if (this.snapshot && 'display' in this.snapshot)
        this.snapshot = { ...this.snapshot, display } as SnapshotOf<R>;
    });
    socket.on('presence', ({ connected }) => {
      this.connected = connected;
    });
    socket.on('farewell', ({ code }) => {
      this.farewell = code;
      this.connection = 'refused';
      socket.disconnect();
    });
  }

  #failed(error: Error & { data?: { code?: RefusalCode } }): void {
    const code = error.data?.code;
    if (!code) {
      this.connection = this.snapshot ? 'offline' : 'connecting';
      return;
    }
    this.farewell = code;
    this.connection = 'refused';
    this.socket.disconnect();
  }

  #take(snapshot: Snapshot): void {
    this.connection = 'live';
    this.farewell = null;
    if (this.snapshot && snapshot.version < this.snapshot.version) return;
    this.snapshot = snapshot as SnapshotOf<R>;
    this.#serverAheadMs = snapshot.nowMs - Date.now();
    if (snapshot.role === 'participant') this.mine = snapshot.mine;
    if (snapshot.role === 'facilitator') this.connected = snapshot.connected;
  }

  /** A view never goes backwards. */
  #advance(message: ViewMessage): void {
    if (!this.snapshot || message.version < this.snapshot.version) return;
    this.snapshot = { ...this.snapshot, ...message } as SnapshotOf<R>;
    this.#serverAheadMs = message.nowMs - Date.now();
  }

  #transmit(pending: PendingCommand): void {
    if (!this.socket.connected) return;
    this.socket.timeout(ACKNOWLEDGE_WITHIN_MS).emit('command', pending, (error, reply) => {
      // Not acknowledged in time: it stays in the outbox and goes again.
      if (error) setTimeout(() => this.#again(pending), RETRY_AFTER_MS);
      else if (!reply.ok && reply.refusal.code === 'not-saved')
        setTimeout(() => this.#again(pending), RETRY_AFTER_MS);
      else void this.#settle(pending, reply);
    });
  }

  #again(pending: PendingCommand): void {
    if (this.pending.some((one) => one.id === pending.id)) this.#transmit(pending);
  }

  async #settle(pending: PendingCommand, reply: Reply): Promise<void> {
    await this.#outbox?.remove(pending.id);
    // Sent twice, it is answered twice.
    if (!this.pending.some((one) => one.id === pending.id)) return;
    this.pending = this.pending.filter((one) => one.id !== pending.id);
    if (reply.ok && reply.mine) this.mine = reply.mine;
    if (reply.ok && reply.made?.type === 'place') this.resume();
    this.onsettled?.(pending.command, reply);
    this.#waiting.get(pending.id)?.(reply);
    this.#waiting.delete(pending.id);
  }

  async #restore(outbox: Outbox): Promise<void> {
    const kept = await outbox.all();
    const known = this.pending.map((one) => one.id);
    this.pending = [...kept.filter((one) => !known.includes(one.id)), ...this.pending];
    for (const pending of kept) this.#transmit(pending);
  }
}

/** What the server made for the sender, where the command made something. */
export const madeBy = (reply: Reply): Made | null => (reply.ok ? reply.made : null);

const ACKNOWLEDGE_WITHIN_MS = 8_000;
const RETRY_AFTER_MS = 1_000;
const RECONNECT_AFTER_MS = 3_000;

// Commands in flight on one socket. Sent again with the same id until the server answers.
import type { Envelope, Reply, WireCommand } from '#lib/protocol/messages.ts';
import type { LineEvents, RoomSocket } from './room-socket.ts';

export type Sending = {
  /** How often it goes out at once, on purpose. */
  copies?: number;
  /** Told right after it went out first. */
  sent?: () => void;
};

/** `copies` really went out at once; times are `performance.now()`. */
export type Settled = { reply: Reply; copies: number; sentAtMs: number; acknowledgedAtMs: number };

const ACKNOWLEDGE_WITHIN_MS = 4_000;
const RETRY_AFTER_MS = 250;
/** A server that stays away this long is a failure, not a pause. */
const GIVE_UP_AFTER_MS = 90_000;

type Pending = Envelope & { settle(reply: Reply): void };

export function outbox(socket: RoomSocket, { acknowledged, problem }: LineEvents) {
  const pending = new Map<string, Pending>();
  const answers = new Map<string, string>();

  /** False where there is no line to send it on. */
  function transmit(one: Pending): boolean {
    if (!socket.connected) return false;
    const { id, command } = one;
    socket.timeout(ACKNOWLEDGE_WITHIN_MS).emit('command', { id, command }, (error, reply) => {
      const isOpen = error !== null || (!reply.ok && reply.refusal.code === 'not-saved');
      if (!isOpen) return answered(one, reply);
      if (pending.has(id)) setTimeout(() => pending.has(id) && transmit(one), RETRY_AFTER_MS);
    });
    return true;
  }

  function answered(one: Pending, reply: Reply): void {
    const said = reply.ok ? `kept, ${reply.late ? 'late' : 'on time'}` : reply.refusal.code;
    const before = answers.get(one.id);
    if (before !== undefined && before !== said)
      problem(`${one.command.type} ${one.id} was answered “${before}” and then “${said}”`);
    answers.set(one.id, said);
    if (!pending.delete(one.id)) return;
    one.settle(reply);
    if (reply.ok) acknowledged?.();
  }

  socket.on('connect', () => pending.forEach((one) => transmit(one)));
  return {
    send: (
      id: string,
      command: WireCommand,
      { copies = 1, sent }: Sending = {},
    ): Promise<Settled> =>
      new Promise((resolve, reject) => {
        const sentAtMs = performance.now();
        let gone = 0;
        const limit = setTimeout(
          () => reject(new Error(`${command.type} was never acknowledged`)),
          GIVE_UP_AFTER_MS,
        );
        const settle = (reply: Reply) => {
          clearTimeout(limit);
          resolve({ reply, copies: gone, sentAtMs, acknowledgedAtMs: performance.now() });
        };
        const one: Pending = { id, command, settle };
        pending.set(id, one);
        for (let copy = 0; copy < copies; copy += 1) gone += transmit(one) ? 1 : 0;
        sent?.();
      }),
  };
}

// One phone of a load: socket.io 5 over engine.io 4 over hand-made frames over TCP, so that ten thousand fit into a
// process and none costs more than the server spends on it. Default namespace, text packets, websocket only.
import { randomBytes } from 'node:crypto';
import { connect as connectSocket, type Socket } from 'node:net';
import { clientFrame, frameReader, opcodes } from './websocket-frames.ts';

export type Handshake = {
  auth?: Record<string, unknown>;
  headers?: Record<string, string>;
  /** Where the server listens for engine.io; `/socket.io/` unless told. */
  path?: string;
};

export type Traffic = { packets: number; events: number; bytes: number };

const zero = 48;
const digit = { open: zero, close: zero + 1, ping: zero + 2, message: zero + 4 } as const;
const packet = {
  connect: zero,
  disconnect: zero + 1,
  event: zero + 2,
  acknowledgement: zero + 3,
  refused: zero + 4,
} as const;
const openBracket = 91;

export class RawClient {
  /** Received so far: packets of any sort, those that are events, bytes on the wire. */
  readonly traffic: Traffic = { packets: 0, events: 0, bytes: 0 };
  /** Called for every event before it is parsed. */
  onArrival: (() => void) | undefined;
  /** Called with the parsed event; while it is not set, events are counted and not parsed. */
  onEvent: ((event: string, ...payload: unknown[]) => void) | undefined;
  /** Called once when the connection is over, whoever ended it. */
  onClose: ((reason: Error) => void) | undefined;

  #socket: Socket | undefined;
  #nextId = 0;
  #waiting = new Map<
    number,
    { resolve: (answer: unknown) => void; reject: (reason: Error) => void }
  >();
  #admitted: { resolve: () => void; reject: (reason: Error) => void } | undefined;
  #greeting = '';

  /** Resolves when the server has admitted the client to the default namespace; rejects with its reason if not. */
  connect(url: string, handshake: Handshake = {}): Promise<void> {
    const { hostname, port, host } = new URL(url);
    this.#greeting = `40${handshake.auth ? JSON.stringify(handshake.auth) : ''}`;
    const socket = connectSocket({ host: hostname, port: Number(port), noDelay: true });
    this.#socket = socket;
    socket.once('connect', () => socket.write(upgradeRequest(host, handshake)));
    socket.on('error', (reason) => this.#end(reason));
    socket.on('close', () => this.#end(new Error('connection closed')));
    this.#readUpgrade(socket);
    return new Promise((resolve, reject) => {
      this.#admitted = { resolve, reject };
    });
  }

  /** Sends an event and resolves with the first argument of its acknowledgement; rejects if the connection ends. */
  emit(event: string, ...payload: unknown[]): Promise<unknown> {
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#send(`42${id}${JSON.stringify([event, ...payload])}`);
    });
  }

  close(): void {
    this.#socket?.end(clientFrame(opcodes.close, ''));
    this.#end(new Error('closed by the client'));
  }

  #readUpgrade(socket: Socket): void {
    let head = Buffer.alloc(0);
    const read = (chunk: Buffer) => {
      head = Buffer.concat([head, chunk]);
      const end = head.indexOf('\r\n\r\n');
      if (end < 0) return;
      socket.off('data', read);
      const status = head.toString('latin1', 9, 12);
      if (status === '101') this.#readFrames(socket, head.subarray(end + 4));
      else this.#fail(new Error(`upgrade refused with status ${status}`));
    };
    socket.on('data', read);
  }

  #readFrames(socket: Socket, first: Buffer): void {
    const readChunk = frameReader((opcode, payload) => this.#receiveFrame(opcode, payload));
    const read = (chunk: Buffer) => {
      this.traffic.bytes += chunk.length;
      try {
        readChunk(chunk);
      } catch (reason) {
        this.#fail(reason instanceof Error ? reason : new Error(String(reason)));
      }
    };
    socket.on('data', read);
    if (first.length > 0) read(first);
  }

  #receiveFrame(opcode: number, payload: Buffer): void {
    if (opcode === opcodes.text) this.#receivePacket(payload);
    else if (opcode === opcodes.ping)
      this.#socket?.write(clientFrame(opcodes.pong, payload.toString()));
    else if (opcode === opcodes.close) this.#fail(new Error('connection closed by the server'));
  }

  #receivePacket(payload: Buffer): void {
    this.traffic.packets += 1;
    if (payload[0] === digit.ping) this.#send('3');
    else if (payload[0] === digit.open) this.#send(this.#greeting);
    else if (payload[0] === digit.close) this.#fail(new Error('connection closed by the server'));
    else if (payload[0] === digit.message) this.#receiveMessage(payload);
  }

  #receiveMessage(payload: Buffer): void {
    if (payload[1] === packet.event) this.#receiveEvent(payload);
    else if (payload[1] === packet.acknowledgement) this.#receiveAcknowledgement(payload);
    else if (payload[1] === packet.connect) this.#admit();
    else if (payload[1] === packet.refused) this.#fail(refusal(payload));
    else if (payload[1] === packet.disconnect) this.#fail(new Error('disconnected by the server'));
  }

  #receiveEvent(payload: Buffer): void {
    this.traffic.events += 1;
    this.onArrival?.();
    if (this.onEvent === undefined) return;
    const [event, ...rest] = JSON.parse(payload.toString('utf8', payload.indexOf(openBracket)));
    this.onEvent(event, ...rest);
  }

  #receiveAcknowledgement(payload: Buffer): void {
    const bracket = payload.indexOf(openBracket);
    const id = Number(payload.toString('latin1', 2, bracket));
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    waiting?.resolve(JSON.parse(payload.toString('utf8', bracket))[0]);
  }

  #admit(): void {
    this.#admitted?.resolve();
    this.#admitted = undefined;
  }

  #send(text: string): void {
    this.#socket?.write(clientFrame(opcodes.text, text));
  }

  #fail(reason: Error): void {
    this.#socket?.destroy();
    this.#end(reason);
  }

  #end(reason: Error): void {
    if (this.#socket === undefined) return;
    this.#socket = undefined;
    this.#admitted?.reject(reason);
    for (const { reject } of this.#waiting.values()) reject(reason);
    this.#waiting.clear();
    this.onClose?.(reason);
  }
}

function upgradeRequest(host: string, { headers = {}, path = '/socket.io/' }: Handshake): string {
  const lines = [
    `GET ${path}?EIO=4&transport=websocket HTTP/1.1`,
    `Host: ${host}`,
    'Upgrade: websocket',
    'Connection: Upgrade',
    `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
    'Sec-WebSocket-Version: 13',
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ];
  return `${lines.join('\r\n')}\r\n\r\n`;
}

function refusal(payload: Buffer): Error {
  const { message } = JSON.parse(payload.toString('utf8', 2)) as { message?: string };
  return new Error(message ?? 'refused by the server');
}

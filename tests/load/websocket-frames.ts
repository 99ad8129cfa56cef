// WebSocket frames (RFC 6455, section 5) made and read by hand: a load client must cost less than what it loads.

export const opcodes = { text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const;

const mask = 0x80;
const extended16 = 126;
const extended64 = 127;

/**
 * A whole client frame. The masking key is zero, which the protocol allows to read and which leaves the payload as
 * it is; a server unmasks it at full cost all the same. Not for use outside loopback.
 */
export function clientFrame(opcode: number, payload: string): Buffer {
  const bytes = Buffer.byteLength(payload);
  const head = bytes < extended16 ? 6 : bytes < 65_536 ? 8 : 14;
  const frame = Buffer.alloc(head + bytes);
  frame[0] = 0x80 | opcode;
  if (head === 6) frame[1] = mask | bytes;
  else if (head === 8) {
    frame[1] = mask | extended16;
    frame.writeUInt16BE(bytes, 2);
  } else {
    frame[1] = mask | extended64;
    frame.writeBigUInt64BE(BigInt(bytes), 2);
  }
  frame.write(payload, head);
  return frame;
}

/**
 * Cuts a stream of chunks into server frames and hands each to `receive`. The payload is a window onto the chunk,
 * valid during the call only. Throws on fragments, which none of the servers under load sends.
 */
export function frameReader(receive: (opcode: number, payload: Buffer) => void) {
  let rest: Buffer | undefined;
  return (chunk: Buffer): void => {
    const data = rest === undefined ? chunk : Buffer.concat([rest, chunk]);
    let offset = 0;
    while (offset + 2 <= data.length) {
      const start = payloadStart(data, offset);
      if (start > data.length) break;
      const end = start + payloadLength(data, offset);
      if (end > data.length) break;
      const first = data.readUInt8(offset);
      if ((first & 0x80) === 0) throw new Error('a fragmented frame cannot be read');
      receive(first & 0x0f, data.subarray(start, end));
      offset = end;
    }
    rest = offset < data.length ? data.subarray(offset) : undefined;
  };
}

function payloadStart(data: Buffer, offset: number): number {
  const length = data.readUInt8(offset + 1);
  if (length === extended16) return offset + 4;
  return length === extended64 ? offset + 10 : offset + 2;
}

function payloadLength(data: Buffer, offset: number): number {
  const length = data.readUInt8(offset + 1);
  if (length === extended16) return data.readUInt16BE(offset + 2);
  return length === extended64 ? Number(data.readBigUInt64BE(offset + 2)) : length;
}

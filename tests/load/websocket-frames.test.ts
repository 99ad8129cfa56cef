import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clientFrame, frameReader, opcodes } from './websocket-frames.ts';

test('frames come out whole and in order, wherever the stream was cut', () => {
  const cuts = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1 });
  const lengths = fc.array(fc.constantFrom(0, 1, 125, 126, 300, 65_535, 65_536), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(lengths, cuts, (sizes, pieces) => {
      const texts = sizes.map((size, index) => String(index).repeat(size));
      const received: string[] = [];
      const read = frameReader((opcode, payload) => {
        expect(opcode).toBe(opcodes.text);
        received.push(payload.toString());
      });
      for (const chunk of cut(Buffer.concat(texts.map(serverFrame)), pieces)) read(chunk);
      expect(received).toEqual(texts);
    }),
    { numRuns: 60 },
  );
});

test('a client frame is masked and says its length', () => {
  expect(clientFrame(opcodes.text, 'hola').toString('hex')).toBe('818400000000686f6c61');
  expect(clientFrame(opcodes.text, 'a'.repeat(126)).readUInt16BE(2)).toBe(126);
  expect(clientFrame(opcodes.text, 'a'.repeat(65_536)).readBigUInt64BE(2)).toBe(65_536n);
});

test('a fragment is refused aloud', () => {
  expect(() => frameReader(() => undefined)(Buffer.from([0x01, 0x01, 0x61]))).toThrow('fragmented');
});

/** A client frame without its masking key is a server frame. */
function serverFrame(text: string): Buffer {
  const frame = clientFrame(opcodes.text, text);
  const head = frame.length - Buffer.byteLength(text);
  frame.writeUInt8(frame.readUInt8(1) & 0x7f, 1);
  return Buffer.concat([frame.subarray(0, head - 4), frame.subarray(head)]);
}

function* cut(stream: Buffer, pieces: number[]): Generator<Buffer> {
  let offset = 0;
  for (let turn = 0; offset < stream.length; turn += 1) {
    const size = stream.length > 5000 ? 4096 + turn : (pieces[turn % pieces.length] ?? 1);
    yield stream.subarray(offset, offset + size);
    offset += size;
  }
}

// Ids that work without TLS: on a room's plain http a phone has no crypto.randomUUID.

/** 128 random bits in hex. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

// Tells an export that was altered, or damaged on its way, from one that was not. It proves nothing about who made it.
import { hash } from 'node:crypto';

/**
 * SHA-256, in hexadecimal, of the JSON text of `file` with an empty checksum; spaces between tokens do not count.
 * @throws RangeError when `file` is nested too deep to be written.
 */
export function checksumOf(file: object): string {
  return hash('sha256', JSON.stringify({ ...file, checksum: '' }));
}

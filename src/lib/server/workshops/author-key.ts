// What an answer is signed with. In anonymous mode nothing at rest leads from it to a person, or to the same
// person's answers in another activity: the token that makes it is only in the phone and in memory.
import { createHmac, hash } from 'node:crypto';

export function anonymousAuthor(token: string, workshop: string, activity: string): string {
  return createHmac('sha256', token).update(`${workshop}/${activity}`).digest('hex').slice(0, 32);
}

/** Tokens and personal codes rest only as this. */
export function hashOf(secret: string): string {
  return hash('sha256', secret);
}

/** Crockford's base 32: nothing to mistake when read aloud. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Eight characters (40 bits) that belong to a token, to give a lost phone its place back. */
export function personalCodeOf(token: string): string {
  const bytes = createHmac('sha256', token).update('personal code').digest().subarray(0, 8);
  const letters = Array.from(bytes, (byte) => LETTERS[byte % LETTERS.length]).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}

/** As typed: any case, spaces and hyphens forgiven, the letters that look alike read as digits. */
export function normalPersonalCode(typed: string): string {
  return typed
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
}

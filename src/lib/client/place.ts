// This device's place in a workshop: the token that is the place, and the code to take it to another phone.
import type { DeviceStorage } from './device-storage.ts';
import { newId } from './ids.ts';

export type StoredPlace = {
  token: string;
  /** Told once by the server; null before joining, and in anonymous mode, where the token is the code. */
  personalCode: string | null;
  /** The server has given this token a place. */
  isTaken: boolean;
};

export function readPlace(storage: DeviceStorage, code: string): StoredPlace | null {
  const kept: unknown = parse(storage.read(keyOf(code)));
  return isPlace(kept) ? kept : null;
}

/** The place of before, or the token of a new one: kept at once, so that a second tab has the same. */
export function placeFor(storage: DeviceStorage, code: string): StoredPlace {
  const kept = readPlace(storage, code);
  if (kept) return kept;
  const place: StoredPlace = { token: newId(), personalCode: null, isTaken: false };
  keepPlace(storage, code, place);
  return place;
}

export function keepPlace(storage: DeviceStorage, code: string, place: StoredPlace): void {
  storage.write(keyOf(code), JSON.stringify(place));
}

export function forgetPlace(storage: DeviceStorage, code: string): void {
  storage.remove(keyOf(code));
}

const keyOf = (code: string): string => `encuadre:place:${code}`;

/** The token as a person may copy it by hand: eight groups of four. */
export const groupedToken = (token: string): string => token.match(/.{1,4}/g)?.join(' ') ?? token;

/** What was typed as a token, or null where it cannot be one. */
export function typedToken(typed: string): string | null {
  const token = typed.toLowerCase().replace(/[^0-9a-f]/g, '');
  return token.length === 32 ? token : null;
}

export function parse(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    // Written by something else under our name: as good as nothing.
    return null;
  }
}

function isPlace(value: unknown): value is StoredPlace {
  return (
    typeof value === 'object' &&
    value !== null &&
    'token' in value &&
    typeof value.token === 'string' &&
    /^[0-9a-f]{32}$/.test(value.token) &&
    'personalCode' in value &&
    'isTaken' in value
  );
}

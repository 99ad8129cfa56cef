import { expect, test } from 'vitest';
import type { DeviceStorage } from './device-storage.ts';
import { forgetPlace, groupedToken, keepPlace, placeFor, readPlace, typedToken } from './place.ts';

function storage(): DeviceStorage {
  const kept = new Map<string, string>();
  return {
    read: (key) => kept.get(key) ?? null,
    write: (key, text) => void kept.set(key, text),
    remove: (key) => void kept.delete(key),
  };
}

test('a token is made once a code, so that a second tab has the same place', () => {
  const device = storage();
  const first = placeFor(device, '482913');
  expect(placeFor(device, '482913')).toEqual(first);
  expect(placeFor(device, '482914').token).not.toBe(first.token);
});

test('a place is kept, and forgotten when asked', () => {
  const device = storage();
  const place = { token: 'a'.repeat(32), personalCode: 'KXM4-7QWP', isTaken: true };
  keepPlace(device, '482913', place);
  expect(readPlace(device, '482913')).toEqual(place);
  forgetPlace(device, '482913');
  expect(readPlace(device, '482913')).toBeNull();
});

test.each(['', 'null', '{', '{"token":"short"}', '[]'])(
  'what is not a place (%s) is as good as none',
  (text) => {
    const device = storage();
    device.write('encuadre:place:482913', text);
    expect(readPlace(device, '482913')).toBeNull();
  },
);

test('a token copied by hand in groups is read back', () => {
  const { token } = placeFor(storage(), '482913');
  expect(typedToken(groupedToken(token))).toBe(token);
  expect(typedToken(groupedToken(token).toUpperCase().replaceAll(' ', '-'))).toBe(token);
  expect(typedToken(token.slice(1))).toBeNull();
});

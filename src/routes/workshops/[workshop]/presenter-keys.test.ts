import { describe, expect, it } from 'vitest';
import { presenterAction } from './presenter-keys.ts';

const press = (key: string, held: Partial<Parameters<typeof presenterAction>[0]> = {}) => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  isComposing: false,
  repeat: false,
  ...held,
});

describe('presenter keys', () => {
  it.each([
    ['ArrowRight', 'next'],
    ['PageDown', 'next'],
    ['ArrowLeft', 'back'],
    [' ', 'toggle'],
    ['R', 'reveal'],
    ['q', 'bigCode'],
    ['+', 'moreTime'],
    ['?', 'help'],
  ])('%s does %s', (key, action) => {
    expect(presenterAction(press(key), 'none')).toBe(action);
  });

  it('leaves the space bar to a focused button, and the other keys work there', () => {
    expect(presenterAction(press(' '), 'space')).toBeNull();
    expect(presenterAction(press('r'), 'space')).toBe('reveal');
  });

  it('leaves every key to whoever types', () => {
    expect(presenterAction(press('b'), 'all')).toBeNull();
  });

  it('leaves the shortcuts of the browser alone', () => {
    expect(presenterAction(press('r', { ctrlKey: true }), 'none')).toBeNull();
    expect(presenterAction(press('ArrowLeft', { altKey: true }), 'none')).toBeNull();
  });

  it('does not run through the agenda while a key is held down', () => {
    expect(presenterAction(press('ArrowRight', { repeat: true }), 'none')).toBeNull();
  });
});

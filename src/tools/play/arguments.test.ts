import { expect, test } from 'vitest';
import { readArguments } from './arguments.ts';

test('without words, eighteen people with names play fast on a server of their own', () => {
  expect(readArguments([])).toEqual({
    ...{ participants: 18, observers: 0, identity: 'named', seed: 1, pace: 'fast' },
    ...{ killAt: [], remote: null, database: null, exportPath: null, isJson: false },
  });
});

test('kills are done in ascending order', () => {
  expect(readArguments(['--kill-at', '200,50']).killAt).toEqual([50, 200]);
});

test.each([
  [['--participants', '8', '--observers', '3'], '--participants wants whole numbers from 9'],
  [['--identity', 'secret'], '--identity is one of named, pseudonymous, anonymous'],
  [['--pace', 'slow'], '--pace is one of fast, real'],
  [['--kill-at', '5,x'], '--kill-at wants whole numbers from 1'],
  [['--database', 'mysql://host/one'], '--database is an address such as'],
  [['--url', 'http://localhost:3000'], '--url http://… and --facilitator email:password go'],
  [
    ['--url', 'http://localhost', '--facilitator', 'a@b:c', '--kill-at', '5'],
    '--kill-at needs a server',
  ],
  [
    ['--url', 'http://localhost', '--facilitator', 'a@b:c', '--database', 'postgres://h/d'],
    '--database is for a server of our own',
  ],
])('%j is refused with a reason', (words, reason) => {
  expect(() => readArguments(words)).toThrow(reason);
});

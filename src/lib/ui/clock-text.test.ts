import { expect, test } from 'vitest';
import { clockText } from './clock-text.ts';

test.each([
  [272_000, '4:32'],
  [271_001, '4:32'],
  [60_000, '1:00'],
  [59_999, '1:00'],
  [42_000, '0:42'],
  [1, '0:01'],
  [0, '0:00'],
  [-999, '0:00'],
  [-75_400, '+1:15'],
  [5_400_000, '90:00'],
])('%i ms reads %s', (remainingMs, text) => {
  expect(clockText(remainingMs)).toBe(text);
});

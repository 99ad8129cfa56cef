import { expect, test } from 'vitest';
import { deletionDay } from './retention.ts';

const MADE_MS = Date.UTC(2026, 10, 1, 18);

test('a workshop is deleted ninety days after the day it is held', () => {
  expect(deletionDay('2026-11-22', MADE_MS)).toBe('2027-02-20');
});

test('one that was imported long after it was held is kept ninety days from then', () => {
  expect(deletionDay('2021-05-10', MADE_MS)).toBe('2027-01-30');
});

import { describe, expect, test } from 'vitest';
import type { WorkshopEvent } from './events.ts';
import { deletionDay, firstDayAt, keptFrom, lastDayDue } from './retention.ts';
import { created, DETAILS } from './testing/facts.ts';
import { fold, NOW_MS } from './testing/given.ts';

const MADE_MS = Date.UTC(2026, 10, 1, 18);

test('a workshop is deleted ninety days after the day it is held', () => {
  expect(deletionDay('2026-11-22', MADE_MS)).toBe('2027-02-20');
});

test('one that was imported long after it was held is kept ninety days from then', () => {
  expect(deletionDay('2021-05-10', MADE_MS)).toBe('2027-01-30');
});

test('what is due on a day is what is deleted on it', () => {
  expect(deletionDay(lastDayDue('2027-02-20'), 0)).toBe('2027-02-20');
});

test('the end counts as the earliest day it is at that moment anywhere', () => {
  expect(firstDayAt(Date.UTC(2026, 10, 22, 11, 59))).toBe('2026-11-21');
  expect(firstDayAt(Date.UTC(2026, 10, 22, 12))).toBe('2026-11-22');
});

describe('the promised days run from', () => {
  const held = (date: string): WorkshopEvent => ({
    type: 'detailsChanged',
    details: { ...DETAILS, date },
  });
  const started: WorkshopEvent = { type: 'workshopStarted' };
  const ended: WorkshopEvent = { type: 'workshopEnded' };
  const reopened: WorkshopEvent = { type: 'workshopReopened' };
  const from = (...events: WorkshopEvent[]) => keptFrom(fold([created(), ...events]));
  const endedOn = firstDayAt(NOW_MS);

  test('[W11] the day it is to be held, as long as it has not started', () => {
    expect(from(held('2026-12-24'))).toBe('2026-12-24');
    expect(from(held('2026-12-24'), held('2027-01-15'))).toBe('2027-01-15');
  });

  test('[W11] the day it had at the start, wherever that is moved', () => {
    expect(from(held('2026-11-22'), started, held('2027-11-22'))).toBe('2026-11-22');
  });

  test('[W11] an earlier one, once it has been set, also when it is taken back', () => {
    expect(from(held('2026-11-22'), started, held('2026-11-20'))).toBe('2026-11-20');
    expect(from(held('2026-11-22'), started, held('2026-11-20'), held('2026-11-22'))).toBe(
      '2026-11-20',
    );
  });

  test('[W11] its end, where that comes before its day, wherever the day is moved afterwards', () => {
    expect(from(held('2026-11-22'), started, ended)).toBe(endedOn);
    expect(from(held('2026-11-22'), started, ended, reopened, held('2027-11-22'))).toBe(endedOn);
  });
});

import { expect, test } from 'vitest';
import { deletionDay, RETENTION_DAYS } from '#lib/workshop/retention.ts';
import { openMemoryWorkshops } from './records/memory/workshops.ts';
import { retention } from './retention.ts';

const NOW_MS = Date.UTC(2026, 10, 22, 15);
const daysAgo = (days: number) => new Date(NOW_MS - days * 86_400_000);
const dayOf = (date: Date) => date.toISOString().slice(0, 10);

type Made = { keptDaysAgo: number; madeDaysAgo: number; dateDaysAgo?: number; nowMs?: number };

/** Is it still there after the rule was applied? */
async function isThere({ keptDaysAgo, madeDaysAgo, dateDaysAgo, nowMs = NOW_MS }: Made) {
  const records = openMemoryWorkshops();
  await records.insert({
    ...{ id: 'w1', code: '123456', owner: 'ana', title: 'Taller', organisation: 'AMIMP' },
    ...{ status: 'ended' },
    date: dayOf(daysAgo(dateDaysAgo ?? keptDaysAgo)),
    keptFrom: dayOf(daysAgo(keptDaysAgo)),
    createdAtMs: daysAgo(madeDaysAgo).getTime(),
  });
  const rule = retention(
    records,
    { delete: records.delete },
    () => nowMs,
    () => undefined,
  );
  await rule.apply();
  rule.stop();
  return (await records.byId('w1')) !== undefined;
}

test('a workshop is deleted on the last of the promised days, and not before', async () => {
  expect(await isThere({ keptDaysAgo: RETENTION_DAYS - 1, madeDaysAgo: 200 })).toBe(true);
  expect(await isThere({ keptDaysAgo: RETENTION_DAYS, madeDaysAgo: 200 })).toBe(false);
});

test('on that day it goes from the first moment on', async () => {
  const midnightMs = Date.UTC(2026, 10, 22);
  const due = { keptDaysAgo: RETENTION_DAYS, madeDaysAgo: 200 };
  expect(await isThere({ ...due, nowMs: midnightMs - 1 })).toBe(true);
  expect(await isThere({ ...due, nowMs: midnightMs })).toBe(false);
});

test('a later date in the list keeps it no longer', async () => {
  const moved = { keptDaysAgo: RETENTION_DAYS, madeDaysAgo: 200, dateDaysAgo: -300 };
  expect(await isThere(moved)).toBe(false);
});

test('one that was imported lately stays, however long ago it was held', async () => {
  expect(await isThere({ keptDaysAgo: 1_900, madeDaysAgo: 3 })).toBe(true);
});

test('one that is still to be held stays', async () => {
  expect(await isThere({ keptDaysAgo: -30, madeDaysAgo: 200 })).toBe(true);
});

test.each([
  [RETENTION_DAYS - 1, 200],
  [RETENTION_DAYS, 200],
  [1_900, RETENTION_DAYS - 1],
  [1_900, RETENTION_DAYS],
  [40, 120],
])(
  'kept from %i days ago and made %i days ago, it is there until the day told',
  async (keptDaysAgo, madeDaysAgo) => {
    const told = deletionDay(dayOf(daysAgo(keptDaysAgo)), daysAgo(madeDaysAgo).getTime());
    expect(await isThere({ keptDaysAgo, madeDaysAgo })).toBe(told > dayOf(daysAgo(0)));
  },
);

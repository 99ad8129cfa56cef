import { expect, test } from 'vitest';
import { deletionDay, RETENTION_DAYS } from '#lib/workshop/retention.ts';
import { openMemoryWorkshops } from './records/memory/workshops.ts';
import { retention } from './retention.ts';

const NOW_MS = Date.UTC(2026, 10, 22, 15);
const daysAgo = (days: number) => new Date(NOW_MS - days * 86_400_000);
const dayOf = (date: Date) => date.toISOString().slice(0, 10);

/** Is it still there after the rule was applied? */
async function kept(heldDaysAgo: number, madeDaysAgo: number): Promise<boolean> {
  const records = openMemoryWorkshops();
  await records.insert({
    ...{ id: 'w1', code: '123456', owner: 'ana', title: 'Taller', organisation: 'AMIMP' },
    ...{ status: 'ended' },
    date: dayOf(daysAgo(heldDaysAgo)),
    createdAtMs: daysAgo(madeDaysAgo).getTime(),
  });
  const rule = retention(
    records,
    { delete: records.delete },
    () => NOW_MS,
    () => undefined,
  );
  await rule.apply();
  rule.stop();
  return (await records.byId('w1')) !== undefined;
}

test('a workshop is kept for the promised days after it was held, and then deleted', async () => {
  expect(await kept(RETENTION_DAYS, 200)).toBe(true);
  expect(await kept(RETENTION_DAYS + 1, 200)).toBe(false);
});

test('one that was imported lately stays, however long ago it was held', async () => {
  expect(await kept(1_900, 3)).toBe(true);
});

test('one that is still to be held stays', async () => {
  expect(await kept(-30, 200)).toBe(true);
});

test.each([
  [RETENTION_DAYS, 200],
  [RETENTION_DAYS + 1, 200],
  [1_900, RETENTION_DAYS],
  [1_900, RETENTION_DAYS + 1],
  [40, 120],
])(
  'held %i days ago and made %i days ago, it is there on the day told and not after',
  async (held, made) => {
    const told = deletionDay(dayOf(daysAgo(held)), daysAgo(made).getTime());
    expect(await kept(held, made)).toBe(told >= dayOf(daysAgo(0)));
  },
);

import { describe, expect, it } from 'vitest';
import { paceOf } from './pace.ts';

const MINUTE = 60_000;
const row = (plannedMinutes: number, spent: [number, number | null] | null, more = {}) => ({
  plannedMinutes,
  stays: spent
    ? [{ enteredAtMs: spent[0] * MINUTE, leftAtMs: spent[1] === null ? null : spent[1] * MINUTE }]
    : [],
  skipped: false,
  isCurrent: false,
  started: spent !== null,
  ...more,
});
const minutes = (pace: ReturnType<typeof paceOf>) => ({
  late: pace.lateMs / MINUTE,
  end: pace.endsAtMs / MINUTE,
  left: pace.leftMs / MINUTE,
});

describe('paceOf', () => {
  it('is on time while the current activity is inside its plan', () => {
    const agenda = [row(10, [0, 10]), row(8, [10, null], { isCurrent: true }), row(12, null)];
    expect(minutes(paceOf(agenda, 0, 13 * MINUTE))).toEqual({ late: 0, end: 30, left: 17 });
  });

  it('is late by what earlier activities and the current one took beyond their plan', () => {
    const agenda = [row(10, [0, 14]), row(8, [14, null], { isCurrent: true }), row(12, null)];
    expect(minutes(paceOf(agenda, 0, 24 * MINUTE))).toEqual({ late: 6, end: 36, left: 12 });
  });

  it('wins the time of what was jumped over, and does not plan what is skipped', () => {
    const agenda = [
      row(10, [0, 10]),
      row(5, null),
      row(8, [10, null], { isCurrent: true }),
      row(20, null, { skipped: true }),
    ];
    expect(minutes(paceOf(agenda, 0, 10 * MINUTE))).toEqual({ late: -5, end: 18, left: 8 });
  });
});

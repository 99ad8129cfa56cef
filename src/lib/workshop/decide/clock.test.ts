import { expect, test } from 'vitest';
import { GRACE_MS, MINUTE_MS } from '../clock.ts';
import type { WorkshopEvent } from '../events.ts';
import { closed, entered, opened, STARTED } from '../testing/facts.ts';
import { fold, given, NOW_MS } from '../testing/given.ts';

const CLOCK = { role: 'clock' } as const;

test('[C1] the deadline is the opening and the minutes of the phase', () => {
  const clock = { status: 'running', deadlineMs: NOW_MS + 4 * MINUTE_MS };
  given(STARTED, entered('0'))
    .when({ type: 'openPhase', activity: '0', phase: 0, items: null })
    .then({ type: 'phaseOpened', clock });
});

test('[C2] the clock closes an automatic phase ten seconds after zero, a manual one never', () => {
  const due = NOW_MS + MINUTE_MS + GRACE_MS;
  const rating = given(STARTED, entered('1.1'), opened('1.1'));
  const close = { type: 'closePhase', activity: '1.1' } as const;
  rating.when(close, { actor: CLOCK, atMs: due - 1 }).thenRefused('clock-not-running');
  rating.when(close, { actor: CLOCK, atMs: due }).then({ type: 'phaseClosed' });
  rating.when(close, { atMs: NOW_MS }).then({ type: 'phaseClosed' });
  given(STARTED, entered('3.2'), opened('3.2'))
    .when({ ...close, activity: '3.2' }, { actor: CLOCK, atMs: due + MINUTE_MS })
    .thenRefused('clock-not-running');
});

const paused = (remainingMs: number): WorkshopEvent => ({
  type: 'clockPaused',
  activity: '1.1',
  clock: { status: 'paused', remainingMs },
});
const RATING = [...STARTED, entered('1.1'), opened('1.1')];

test('[C3] pausing keeps what is left, resuming gives it back', () => {
  given(RATING)
    .when({ type: 'pauseClock', activity: '1.1' }, { atMs: NOW_MS + 20_000 })
    .then({ type: 'clockPaused', clock: { status: 'paused', remainingMs: 40_000 } });
  given(RATING, paused(40_000))
    .when({ type: 'resumeClock', activity: '1.1' }, { atMs: NOW_MS + MINUTE_MS })
    .then({
      type: 'clockResumed',
      clock: { status: 'running', deadlineMs: NOW_MS + MINUTE_MS + 40_000 },
    });
  given(RATING, paused(1)).when({ type: 'pauseClock', activity: '1.1' }).thenRefused('already-so');
  given(RATING).when({ type: 'resumeClock', activity: '1.1' }).thenRefused('already-so');
});

test('[C4] a standing clock closes nothing', () => {
  given(RATING, paused(0))
    .when({ type: 'closePhase', activity: '1.1' }, { actor: CLOCK, atMs: NOW_MS + 60 * MINUTE_MS })
    .thenRefused('clock-not-running');
});

test('[C5] time is added to the deadline or, once passed, to now; taken away down to now', () => {
  const deadlineAfter = (minutes: number, atMs: number, deadlineMs: number): void => {
    const clock = { status: 'running', deadlineMs };
    given(RATING)
      .when({ type: 'addTime', activity: '1.1', minutes }, { atMs })
      .then({ type: 'timeAdded', clock });
  };
  deadlineAfter(1, NOW_MS, NOW_MS + 2 * MINUTE_MS);
  deadlineAfter(1, NOW_MS + 3 * MINUTE_MS, NOW_MS + 4 * MINUTE_MS);
  deadlineAfter(-1, NOW_MS + 30_000, NOW_MS + 30_000);
  given(RATING, paused(30_000))
    .when({ type: 'addTime', activity: '1.1', minutes: -1 })
    .then({ type: 'timeAdded', clock: { status: 'paused', remainingMs: 0 } });
});

test('[C6] a clock moves only while its phase is open', () => {
  for (const type of ['pauseClock', 'resumeClock'] as const)
    given(RATING, closed('1.1')).when({ type, activity: '1.1' }).thenRefused('clock-not-running');
  given(STARTED)
    .when({ type: 'addTime', activity: '1.1', minutes: 1 })
    .thenRefused('clock-not-running');
  expect(fold([...RATING, closed('1.1')]).activities.get('1.1')?.clock).toBeNull();
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askedApart } from './asked-apart.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a room that writes without a break is asked about all the same, a pause apart', async () => {
  const ask = vi.fn(async () => undefined);
  const asked = askedApart(ask, 1_000);
  for (let change = 0; change < 40; change += 1) {
    asked.changed();
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(ask).toHaveBeenCalledTimes(4);
});

test('a change during a question is asked about after it, once', async () => {
  let answer: () => void = () => undefined;
  const ask = vi.fn(() => new Promise<void>((resolve) => (answer = resolve)));
  const asked = askedApart(ask, 1_000);
  asked.changed();
  await vi.advanceTimersByTimeAsync(1_000);
  asked.changed();
  asked.changed();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(ask).toHaveBeenCalledTimes(1);
  answer();
  await vi.advanceTimersByTimeAsync(999);
  expect(ask).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(ask).toHaveBeenCalledTimes(2);
});

test('after the end nothing is asked', async () => {
  const ask = vi.fn(async () => undefined);
  const asked = askedApart(ask, 1_000);
  asked.changed();
  asked.stop();
  asked.changed();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(ask).not.toHaveBeenCalled();
});

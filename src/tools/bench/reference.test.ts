import { expect, test } from 'vitest';
import { measure } from './measure.ts';
import { referenceSystem } from './reference.ts';
import { countFailures } from './verdict.ts';

test('a small room on the reference is joined, counted and left without a loss', async () => {
  const system = referenceSystem();
  const server = await system.start();
  try {
    const task = { round: 1, phones: 40, pattern: 'burst', isShort: true } as const;
    const measurement = await measure(system, server, task);
    expect(countFailures([measurement])).toEqual([]);
    expect(await system.stored()).toBe(40);
    expect(measurement.stageMessagesPerSubmission).toBeGreaterThan(0);
    expect(measurement.phoneMessagesPerSubmission).toBeGreaterThan(0);
  } finally {
    await server.stop();
  }
}, 60_000);

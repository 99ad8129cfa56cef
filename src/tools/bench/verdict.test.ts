import { expect, test } from 'vitest';
import { reasonToDiscard, type Measurement } from './measurement.ts';
import { anchorOf, countFailures, ratiosOf } from './verdict.ts';

test('counts that are as they must be say nothing', () => {
  expect(countFailures([measured({})])).toEqual([]);
});

test('every count that is not zero, and every flood, is a failure with its place', () => {
  const zero = measured({}).counts;
  const names = Object.keys(zero);
  for (const name of names)
    expect(countFailures([measured({ counts: { ...zero, [name]: 2 } })])).toEqual([
      `application, 1000 phones, burst, round 1: 2 ${name}`,
    ]);
  expect(countFailures([measured({ phoneMessagesInSecond: 12 })])).toHaveLength(1);
  expect(countFailures([measured({ stageMessagesInSecond: 62 })])).toHaveLength(1);
});

test('ratios pair the same round, and their median is judged', () => {
  const kept = [1, 2, 3].flatMap((round) => [
    measured({ round, system: 'reference', processorSecondsPer1000: round }),
    measured({ round, processorSecondsPer1000: round * (round === 3 ? 10 : 2) }),
  ]);
  const ratio = ratiosOf(kept, 'application', 'reference')[0];
  expect(ratio).toMatchObject({ perRound: [2, 2, 10], ratio: 2, isMet: true, isGated: true });
});

test('a target that was not measured is not met', () => {
  const [ratio] = ratiosOf([measured({})], 'application', 'reference');
  expect(ratio).toMatchObject({ ratio: undefined, isMet: false });
});

test('the reference must stand up to bare ws', () => {
  const reference = measured({ system: 'reference', acceptedPerSecond: 400 });
  const raw = measured({ system: 'raw-ws', acceptedPerSecond: 1000 });
  expect(anchorOf([reference, raw], 'reference', 'raw-ws')).toEqual({ share: 0.4, isMet: false });
  expect(anchorOf([reference], 'reference', 'raw-ws')).toBeUndefined();
});

test('a busy machine or a slow generator makes a measurement void', () => {
  const calm = { server: 0.5, generator: 0.95, others: 0.05, stolen: 0.05 };
  expect(reasonToDiscard({ ...calm, server: 0.8 })).toBeUndefined();
  expect(reasonToDiscard(calm)).toContain('generator');
  expect(reasonToDiscard({ ...calm, server: 0.8, stolen: 0.2 })).toContain('host');
});

function measured(changes: Partial<Measurement>): Measurement {
  const spread = { p50: 1, p95: 2, p99: 3 };
  return {
    system: 'application',
    round: 1,
    phones: 1000,
    pattern: 'burst',
    joinsPerSecond: 1000,
    acknowledgementMs: spread,
    stageMs: spread,
    acceptedPerSecond: 1000,
    processorSecondsPer1000: 1,
    phoneMessagesPerSubmission: 1,
    stageMessagesPerSubmission: 1,
    phoneMessagesInSecond: 11,
    stageMessagesInSecond: 61,
    bytesPerPhone: 1,
    memoryBytesPerPhone: 1,
    counts: { lost: 0, duplicated: 0, miscounted: 0, unacknowledged: 0, refused: 0, dropped: 0 },
    load: { server: 1, generator: 0.5, others: 0, stolen: 0 },
    ...changes,
  };
}

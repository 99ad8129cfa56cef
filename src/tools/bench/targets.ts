// What the application may cost against the reference in the same round. Gated are the limits the project holds
// itself to today; the others are where it is going, and are reported.
import type { Measurement } from './measurement.ts';
import type { Pattern } from './patterns.ts';

export type Target = {
  name: string;
  /** Which sizes of room it is about. */
  phones: (phones: number) => boolean;
  pattern: Pattern;
  value: (measurement: Measurement) => number;
  relation: 'at most' | 'at least';
  limit: number;
  isGated: boolean;
};

const large = (phones: number) => phones >= 1000;
const small = (phones: number) => phones < 1000;
const processor = (measurement: Measurement) => measurement.processorSecondsPer1000;
const acknowledgementP99 = (measurement: Measurement) => measurement.acknowledgementMs.p99;
const stageP50 = (measurement: Measurement) => measurement.stageMs.p50;
const stageP99 = (measurement: Measurement) => measurement.stageMs.p99;
const accepted = (measurement: Measurement) => measurement.acceptedPerSecond;
const joins = (measurement: Measurement) => measurement.joinsPerSecond;
const memory = (measurement: Measurement) => measurement.memoryBytesPerPhone;

// One line each, so that the columns can be compared.
// prettier-ignore
export const targets: readonly Target[] = [
  { name: 'CPU per 1000 submissions', phones: large, pattern: 'burst', value: processor, relation: 'at most', limit: 3, isGated: true },
  { name: 'ack p99 at 200/s', phones: large, pattern: 'rate', value: acknowledgementP99, relation: 'at most', limit: 3, isGated: true },
  { name: 'accepted/s', phones: large, pattern: 'burst', value: accepted, relation: 'at least', limit: 0.5, isGated: false },
  { name: 'stage p50 at 200/s', phones: large, pattern: 'rate', value: stageP50, relation: 'at most', limit: 1.5, isGated: false },
  { name: 'stage p99 at 200/s', phones: large, pattern: 'rate', value: stageP99, relation: 'at most', limit: 2, isGated: false },
  { name: 'stage p50', phones: small, pattern: 'paced', value: stageP50, relation: 'at most', limit: 2, isGated: false },
  { name: 'stage p99', phones: small, pattern: 'paced', value: stageP99, relation: 'at most', limit: 2, isGated: false },
  { name: 'joins/s', phones: large, pattern: 'burst', value: joins, relation: 'at least', limit: 0.65, isGated: false },
  { name: 'memory a phone', phones: large, pattern: 'burst', value: memory, relation: 'at most', limit: 1.5, isGated: false },
];

/** The reference itself must reach this share of bare `ws` in accepted/s, or it is no yardstick. */
export const anchorShare = 0.5;

/**
 * Events within one second. Ten a second evenly spaced put eleven into a closed second, hence one more than the rate.
 */
export const messageLimits = { phone: 10 + 1, stage: 60 + 1 };

import type { Pattern } from './patterns.ts';
import type { Percentiles } from './percentiles.ts';

/** One pattern on one system in one round. */
export type Measurement = {
  system: string;
  round: number;
  phones: number;
  pattern: Pattern;
  joinsPerSecond: number;
  /** Submission sent → acknowledged, milliseconds. */
  acknowledgementMs: Percentiles;
  /** Submission sent → counted by a view at the stage's client, milliseconds. */
  stageMs: Percentiles;
  acceptedPerSecond: number;
  processorSecondsPer1000: number;
  /** Events, without acknowledgements: summed over all phones, per submission. */
  phoneMessagesPerSubmission: number;
  stageMessagesPerSubmission: number;
  /** The most events any phone, and the stage, got within one second. */
  phoneMessagesInSecond: number;
  stageMessagesInSecond: number;
  bytesPerPhone: number;
  /** Growth of the server's resident memory from before the first phone to after the last. */
  memoryBytesPerPhone: number;
  counts: Counts;
  load: Load;
};

/** Each must be zero. */
export type Counts = {
  /** Acknowledged as stored and not stored. */
  lost: number;
  /** Stored beyond one for each submission. */
  duplicated: number;
  /** Difference between the stage's last count and what is stored. */
  miscounted: number;
  unacknowledged: number;
  refused: number;
  /** Connections that ended before the benchmark ended them. */
  dropped: number;
};

/**
 * Shares: of one core for server and generator; of the whole machine for other processes, and for what the host of
 * a virtual machine kept back.
 */
export type Load = { server: number; generator: number; others: number; stolen: number };

const busyShare = 0.2;

/**
 * Why a measurement says nothing about its system, or undefined if it does: the machine was wanted elsewhere, or the
 * generator was the bottleneck.
 */
export function reasonToDiscard({ server, generator, others, stolen }: Load): string | undefined {
  if (others + stolen > busyShare)
    return `others used ${percent(others)} of the machine and its host kept ${percent(stolen)}`;
  if (generator > 0.9 && server < 0.7) return 'the generator was the bottleneck';
  return undefined;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

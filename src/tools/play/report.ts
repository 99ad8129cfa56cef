// What a play came to: figures for machines, a few lines for people, and every reason to call it a failure.
import { percentiles, type Percentiles } from '../bench/percentiles.ts';
import type { Arguments } from './arguments.ts';
import type { Ledger } from './ledger.ts';
import type { Recount } from './recount.ts';

export type Report = {
  participants: number;
  activities: number;
  /** Answers, each once. */
  sent: number;
  acknowledged: number;
  /** The same answers sent again at once, on purpose. */
  duplicatesSent: number;
  kills: number;
  exported: number;
  missing: number;
  unexpected: number;
  late: number;
  /** From sending to the acknowledgement. */
  ackMs: Percentiles;
  /** From sending to the stage that shows it. */
  stageMs: Percentiles;
  seconds: number;
  /** Of the participants. */
  observers: number;
  /** Votes that observers sent on purpose. */
  refused: number;
};

/** A view of the stage, by the version it shows; the time is `performance.now()`. */
export type StageView = { version: number; atMs: number };

export type Played = {
  ledger: Ledger;
  stage: readonly StageView[];
  kills: number;
  seconds: number;
};

/** Activities of Table 1 in the default agenda. */
const ACTIVITIES = 15;
const DROPS = 2;

export function reportOf(
  { participants, observers }: Arguments,
  played: Played,
  found: Recount,
): Report {
  const { ledger, stage, kills, seconds } = played;
  return {
    participants,
    activities: found.activities,
    sent: ledger.sent,
    acknowledged: ledger.acknowledged.length,
    duplicatesSent: ledger.duplicatesSent,
    kills,
    exported: found.exported,
    missing: found.missing.length,
    unexpected: found.unexpected.length,
    late: found.late,
    ackMs: rounded(ledger.acknowledged.map((one) => one.acknowledgedAtMs - one.sentAtMs)),
    stageMs: rounded(stageDelaysMs(ledger, stage)),
    seconds: Math.round(seconds * 10) / 10,
    observers,
    refused: ledger.refused,
  };
}

/** Why the play failed; empty when it did not. */
export function failuresOf(
  report: Report,
  { killAt, observers }: Arguments,
  { ledger }: Played,
): string[] {
  const wanted: [boolean, string][] = [
    [report.missing === 0, `${report.missing} missing`],
    [report.unexpected === 0, `${report.unexpected} unexpected`],
    [report.sent === report.acknowledged, `${report.sent - report.acknowledged} not acknowledged`],
    [
      report.exported === report.acknowledged,
      `${report.exported} exported, ${report.acknowledged} acknowledged`,
    ],
    [report.activities === ACTIVITIES, `${report.activities} of ${ACTIVITIES} activities`],
    [report.duplicatesSent > 0, 'no duplicates were sent'],
    [
      report.refused === ledger.votesOfObservers,
      `${ledger.votesOfObservers - report.refused} votes of observers not refused`,
    ],
    [observers === 0 || ledger.votesOfObservers > 0, 'no observer tried to vote'],
    [report.kills === killAt.length, `${report.kills} of ${killAt.length} kills`],
    [ledger.drops === DROPS, `${ledger.drops} of ${DROPS} phones dropped`],
    [report.late > 0, 'nothing came late'],
  ];
  return [...wanted.flatMap(([holds, reason]) => (holds ? [] : reason)), ...ledger.problems];
}

export function summary(report: Report): string {
  const { ackMs, stageMs } = report;
  return [
    `${report.participants} people, ${report.activities} activities, ${report.seconds} s`,
    `${report.sent} answers sent, ${report.duplicatesSent} of them again; ${report.acknowledged} acknowledged, ${report.late} late`,
    `${report.observers} observers, ${report.refused} votes of theirs refused`,
    `${report.exported} exported, ${report.missing} missing, ${report.unexpected} unexpected; ${report.kills} kills`,
    `acknowledged in ${ackMs.p50} / ${ackMs.p95} / ${ackMs.p99} ms, on the stage in ${stageMs.p50} / ${stageMs.p95} / ${stageMs.p99} ms (p50 / p95 / p99)`,
  ].join('\n');
}

/** Of the answers that change what the stage shows, to its first view that holds them. */
function stageDelaysMs({ acknowledged }: Ledger, stage: readonly StageView[]): number[] {
  return acknowledged.flatMap(({ isSeen, late, version, sentAtMs }) => {
    if (!isSeen || late) return [];
    const shown = stage.find((view) => view.version >= version);
    return shown ? Math.max(0, shown.atMs - sentAtMs) : [];
  });
}

function rounded(values: readonly number[]): Percentiles {
  const { p50, p95, p99 } = percentiles(values);
  const tenth = (value: number) => Math.round(value * 10) / 10;
  return { p50: tenth(p50), p95: tenth(p95), p99: tenth(p99) };
}

import type { Measurement } from './measurement.ts';
import { median, type Percentiles } from './percentiles.ts';
import type { Ratio } from './verdict.ts';

const headings = [
  'phones', 'pattern', 'system', 'rounds', 'join/s', 'ack p50/95/99 ms', 'stage p50/95/99 ms', 'accepted/s',
  'CPU s/1000', 'to phones', 'to stage', 'max/s phone', 'max/s stage', 'B/phone', 'kB mem', 'server/gen/others/stolen %',
]; // prettier-ignore

/** Medians of the rounds, one line for each size, pattern and system. */
export function measurementTable(kept: readonly Measurement[]): string {
  const groups = new Map<string, Measurement[]>();
  for (const one of kept) {
    const key = `${one.phones} ${one.pattern} ${one.system}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const ordered = [...groups.values()].sort((a, b) => order(a).localeCompare(order(b)));
  return aligned([headings, ...ordered.map(row)]);
}

export function ratioTable(ratios: readonly Ratio[]): string {
  const lines = ratios.map(({ name, phones, ratio, limit, isGated, isMet, perRound }) => [
    String(phones),
    name,
    ratio === undefined ? 'not measured' : `${ratio.toFixed(2)} ×`,
    limit,
    isMet ? 'met' : 'missed',
    isGated ? 'gate' : 'goal',
    perRound.map((one) => one.toFixed(2)).join(' '),
  ]);
  return aligned([['phones', 'to the reference', 'ratio', 'limit', '', '', 'per round'], ...lines]);
}

function order([first]: readonly Measurement[]): string {
  return first ? `${String(first.phones).padStart(8)} ${first.pattern}` : '';
}

function row(group: readonly Measurement[]): string[] {
  const of = (value: (one: Measurement) => number) => median(group.map(value));
  const spread = (value: (one: Measurement) => Percentiles) =>
    [of((one) => value(one).p50), of((one) => value(one).p95), of((one) => value(one).p99)]
      .map((ms) => ms.toFixed(1))
      .join('/');
  const [first] = group;
  return [
    String(first?.phones),
    String(first?.pattern),
    String(first?.system),
    String(group.length),
    of((one) => one.joinsPerSecond).toFixed(0),
    spread((one) => one.acknowledgementMs),
    spread((one) => one.stageMs),
    of((one) => one.acceptedPerSecond).toFixed(0),
    of((one) => one.processorSecondsPer1000).toFixed(3),
    of((one) => one.phoneMessagesPerSubmission).toFixed(1),
    of((one) => one.stageMessagesPerSubmission).toFixed(2),
    of((one) => one.phoneMessagesInSecond).toFixed(0),
    of((one) => one.stageMessagesInSecond).toFixed(0),
    of((one) => one.bytesPerPhone).toFixed(0),
    (of((one) => one.memoryBytesPerPhone) / 1000).toFixed(1),
    [
      of((one) => one.load.server),
      of((one) => one.load.generator),
      of((one) => one.load.others),
      of((one) => one.load.stolen),
    ]
      .map((share) => (share * 100).toFixed(0))
      .join('/'),
  ];
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  return rows
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

import { mostInOneSecond, stageDelaysMs } from './arrivals.ts';
import type { Counts, Load, Measurement } from './measurement.ts';
import { instantsMs, type Pattern } from './patterns.ts';
import { percentiles } from './percentiles.ts';
import { watchOthers } from './others.ts';
import { processorSeconds, residentBytes } from './processor-time.ts';
import { closeRoom, forgetTraffic, openRoom, type Room } from './room.ts';
import { sleep, submitAgain, submitAll, type Sent } from './submit.ts';
import type { Running, System } from './system.ts';

export type Task = { round: number; phones: number; pattern: Pattern; isShort: boolean };

// Longer than the widest gap between views, so that the last of them is counted with what caused it.
const afterglowMs = 400;
// One in twenty is sent twice.
const repeatEvery = 20;

/** Runs one pattern in a fresh workshop of a running system. */
export async function measure(system: System, server: Running, task: Task): Promise<Measurement> {
  await system.prepare(task.phones);
  const residentBefore = residentBytes(server.pid);
  const othersSince = watchOthers([server.pid, process.pid]);
  const room = await openRoom(system, server.port, task.phones);
  const memoryBytesPerPhone = (residentBytes(server.pid) - residentBefore) / task.phones;
  await sleep(afterglowMs);
  forgetTraffic(room);
  const before = usage(server.pid);
  const sent = await submitAll(system, room, instantsMs(task.pattern, task.phones, task.isShort));
  const busy = usage(server.pid);
  await sleep(afterglowMs);
  const processor = processorSeconds(server.pid) - before.server;
  const traffic = trafficOf(room, sent);
  const others = othersSince();
  await submitAgain(
    room,
    sent.filter((_, index) => index % repeatEvery === 0),
  );
  await sleep(afterglowMs);
  const counts = await countsOf(system, room, sent);
  closeRoom(room);
  return {
    system: system.name,
    round: task.round,
    phones: task.phones,
    pattern: task.pattern,
    joinsPerSecond: (task.phones / room.joinMs) * 1000,
    ...delaysOf(room, sent),
    processorSecondsPer1000: (processor / task.phones) * 1000,
    ...traffic,
    memoryBytesPerPhone,
    counts,
    load: { ...sharesOf(before, busy), ...others },
  };
}

type Usage = { atSeconds: number; server: number; generator: number };

function usage(serverPid: number): Usage {
  return {
    atSeconds: performance.now() / 1000,
    server: processorSeconds(serverPid),
    generator: processorSeconds(process.pid),
  };
}

function sharesOf(before: Usage, after: Usage): Pick<Load, 'server' | 'generator'> {
  const seconds = after.atSeconds - before.atSeconds;
  return {
    server: (after.server - before.server) / seconds,
    generator: (after.generator - before.generator) / seconds,
  };
}

function delaysOf(room: Room, sent: readonly Sent[]) {
  const acknowledged = sent.flatMap((one) =>
    one.acknowledgedMs === undefined ? [] : [one.acknowledgedMs],
  );
  const acknowledgementMs = sent.flatMap(({ sentMs, acknowledgedMs }) =>
    acknowledgedMs === undefined ? [] : [acknowledgedMs - sentMs],
  );
  const firstMs = sent[0]?.sentMs ?? NaN;
  const lastMs = acknowledged.reduce((latest, time) => Math.max(latest, time), 0);
  const accepted = sent.filter((one) => one.accepted).length;
  return {
    acknowledgementMs: percentiles(acknowledgementMs),
    stageMs: percentiles(stageDelaysMs(sent, room.stage.counted)),
    acceptedPerSecond: (accepted / (lastMs - firstMs)) * 1000,
  };
}

function trafficOf({ phones, stage }: Room, sent: readonly Sent[]) {
  const events = phones.reduce((total, { client }) => total + client.traffic.events, 0);
  const bytes = phones.reduce((total, { client }) => total + client.traffic.bytes, 0);
  return {
    phoneMessagesPerSubmission: events / sent.length,
    stageMessagesPerSubmission: stage.client.traffic.events / sent.length,
    phoneMessagesInSecond: Math.max(
      ...phones.map(({ eventTimesMs }) => mostInOneSecond(eventTimesMs)),
    ),
    stageMessagesInSecond: mostInOneSecond(stage.eventTimesMs),
    bytesPerPhone: bytes / phones.length,
  };
}

/** Each phone submits once, so that what is stored must equal what was accepted, repeats included. */
async function countsOf(system: System, room: Room, sent: readonly Sent[]): Promise<Counts> {
  const stored = await system.stored();
  const accepted = sent.filter((one) => one.accepted).length;
  const acknowledged = sent.filter((one) => one.acknowledgedMs !== undefined).length;
  return {
    lost: Math.max(0, accepted - stored),
    duplicated: Math.max(0, stored - sent.length),
    miscounted: Math.abs((room.stage.counted.at(-1)?.answered ?? 0) - stored),
    unacknowledged: sent.length - acknowledged,
    refused: acknowledged - accepted,
    dropped: room.dropped(),
  };
}

// The people of a workshop as the network sees them: raw clients for the phones, one for the stage.
import { RawClient, type Handshake } from '../../../tests/load/raw-client.ts';
import type { Submission, System } from './system.ts';

export type Phone = { client: RawClient; eventTimesMs: number[] };

export type Stage = {
  client: RawClient;
  eventTimesMs: number[];
  /** When the stage first counted more than before, and how many; the time is performance.now(). */
  counted: { atMs: number; answered: number }[];
};

export type Room = { phones: Phone[]; stage: Stage; joinMs: number; dropped: () => number };

// A venue's phones arrive over seconds; more at once than this measures the listen queue.
const joiningAtOnce = 64;

/** Connects the stage and then all phones; each has joined when its first view is there and its entrance acknowledged. */
export async function openRoom(system: System, port: number, phones: number): Promise<Room> {
  const url = `http://127.0.0.1:${port}`;
  const stage = await joinStage(system, url);
  const joined: Phone[] = [];
  let dropped = 0;
  let next = 0;
  stage.client.onClose = () => (dropped += 1);
  const startedMs = performance.now();
  const joinOneByOne = async () => {
    while (next < phones) {
      const index = next++;
      const phone = await joinPhone(url, system.phoneAuth(index), system.entrance(index));
      phone.client.onClose = () => (dropped += 1);
      joined[index] = phone;
    }
  };
  await Promise.all(Array.from({ length: joiningAtOnce }, joinOneByOne));
  return { phones: joined, stage, joinMs: performance.now() - startedMs, dropped: () => dropped };
}

export function closeRoom({ phones, stage }: Room): void {
  for (const { client } of [...phones, stage]) {
    client.onClose = undefined;
    client.close();
  }
}

/** Forgets what was received so far, so that what follows is counted alone. */
export function forgetTraffic({ phones, stage }: Room): void {
  for (const { client, eventTimesMs } of [...phones, stage]) {
    eventTimesMs.length = 0;
    client.traffic.packets = 0;
    client.traffic.events = 0;
    client.traffic.bytes = 0;
  }
}

async function joinPhone(
  url: string,
  handshake: Handshake,
  entrance: Submission | undefined,
): Promise<Phone> {
  const client = new RawClient();
  const eventTimesMs: number[] = [];
  await new Promise<void>((resolve, reject) => {
    client.onArrival = () => {
      eventTimesMs.push(performance.now());
      resolve();
    };
    client.onClose = reject;
    client.connect(url, handshake).catch(reject);
  });
  if (entrance !== undefined) await client.emit(entrance.event, entrance.payload);
  return { client, eventTimesMs };
}

async function joinStage(system: System, url: string): Promise<Stage> {
  const client = new RawClient();
  const stage: Stage = { client, eventTimesMs: [], counted: [] };
  let highest = -1;
  await new Promise<void>((resolve, reject) => {
    client.onArrival = () => stage.eventTimesMs.push(performance.now());
    client.onEvent = (event, payload) => {
      const answered = system.readStage(event, payload);
      if (answered === undefined) return;
      if (answered > highest) stage.counted.push({ atMs: performance.now(), answered });
      highest = Math.max(highest, answered);
      resolve();
    };
    client.onClose = reject;
    client.connect(url, system.stageAuth()).catch(reject);
  });
  return stage;
}

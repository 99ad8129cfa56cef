import type { Room } from './room.ts';
import type { Submission, System } from './system.ts';

export type Sent = {
  phone: number;
  submission: Submission;
  sentMs: number;
  /** Undefined while nothing came back. */
  acknowledgedMs?: number;
  accepted: boolean;
};

const patienceMs = 20_000;

/**
 * Lets every phone submit once at its instant, and waits until all are acknowledged and the stage counts them all,
 * or 20 s after the last. Times are performance.now() at the moment of sending, not the planned one: a late
 * generator is not the server's doing.
 */
export async function submitAll(
  system: System,
  room: Room,
  instants: readonly number[],
): Promise<Sent[]> {
  const sent: Sent[] = [];
  const startMs = performance.now();
  while (sent.length < instants.length) {
    const elapsedMs = performance.now() - startMs;
    while (sent.length < instants.length && (instants[sent.length] ?? 0) <= elapsedMs)
      sent.push(submitOne(system, room, sent.length));
    await sleep(Math.max(0, (instants[sent.length] ?? 0) - (performance.now() - startMs)));
  }
  await settled(room, sent);
  return sent;
}

/** Sends some of the submissions again under their operation ids; the answers do not matter, the count does. */
export async function submitAgain(room: Room, sent: readonly Sent[]): Promise<void> {
  const again = sent.map(({ phone, submission }) =>
    room.phones[phone]?.client.emit(submission.event, submission.payload).catch(() => undefined),
  );
  await Promise.race([Promise.all(again), sleep(patienceMs)]);
}

export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function submitOne(system: System, room: Room, phone: number): Sent {
  const submission = system.submission(phone);
  const one: Sent = { phone, submission, sentMs: performance.now(), accepted: false };
  room.phones[phone]?.client.emit(submission.event, submission.payload).then(
    (acknowledgement) => {
      one.acknowledgedMs = performance.now();
      one.accepted = system.accepted(acknowledgement);
    },
    // A dropped connection leaves the submission unacknowledged, which is counted.
    () => undefined,
  );
  return one;
}

async function settled(room: Room, sent: readonly Sent[]): Promise<void> {
  const limitMs = performance.now() + patienceMs;
  const isDone = () =>
    (room.stage.counted.at(-1)?.answered ?? 0) >= sent.length &&
    sent.every(({ acknowledgedMs }) => acknowledgedMs !== undefined);
  while (!isDone() && performance.now() < limitMs) await sleep(5);
}

// Somebody comes to a locked room, and in once it is open again only if they mean to: nobody does here.
import { randomBytes } from 'node:crypto';
import type { Desk } from './desk.ts';
import { openLine } from './line.ts';
import type { LineEvents } from './room-socket.ts';

export async function tryLockedDoor(
  desk: Desk,
  { url, code, events }: { url: string; code: string; events: LineEvents },
): Promise<void> {
  await desk.order({ type: 'lockRoom' });
  const token = randomBytes(16).toString('hex');
  const line = await openLine(url, { role: 'participant', code, token }, events);
  const join = { type: 'join', name: 'Quien llega tarde', group: null, observer: false } as const;
  const { reply } = await line.send('latecomer-join', join);
  line.leave();
  const said = reply.ok ? 'let in' : reply.refusal.code;
  if (said !== 'room-locked') events.problem(`at the locked door somebody was ${said}`);
  await desk.order({ type: 'unlockRoom' });
}

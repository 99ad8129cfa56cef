// The facilitator's part before the phones come: a console that does what it must and leaves.
import { randomUUID } from 'node:crypto';
import type { Reply, Snapshot, WireCommand } from '#lib/protocol/messages.ts';
import { RawClient } from '../../../tests/load/raw-client.ts';
import type { Browser } from '../browser/browser.ts';

/** Gives the commands in order and resolves with the workshop's join code. Throws where one is refused. */
export async function facilitate(
  browser: Browser,
  workshop: string,
  commands: readonly WireCommand[],
): Promise<string> {
  const client = new RawClient();
  const snapshot = new Promise<Snapshot>((resolve, reject) => {
    client.onEvent = (event, payload) => {
      if (event === 'snapshot') resolve(payload as Snapshot);
    };
    client.onClose = reject;
  });
  const auth = { role: 'facilitator', workshop };
  await client.connect(browser.url, { auth, headers: { cookie: browser.cookie() } });
  const first = await snapshot;
  for (const command of commands) {
    const reply = (await client.emit('command', { id: randomUUID(), command })) as Reply;
    if (!reply.ok) throw new Error(`${command.type} was refused: ${reply.refusal.code}`);
  }
  client.close();
  if (first.role !== 'facilitator') throw new Error('not admitted as the facilitator');
  return first.code;
}

// What each socket may ask, and nothing that could end the process.
import type { Snapshot, StageDisplay } from '#lib/protocol/messages.ts';
import { moderatedActivity } from '#lib/workshop/views/moderated.ts';
import { allAnswers } from '../workshops/own-view.ts';
import { answerCommand } from './answer-command.ts';
import { channelOf } from './channels.ts';
import { messageBudget } from './flood.ts';
import { settled, type LiveParts } from './live-parts.ts';
import { snapshotFor } from './snapshot.ts';
import type { RoomSocket } from './sockets.ts';
import { leavePlace, takePlace } from './taking-place.ts';

const PLAIN_DISPLAY: StageDisplay = { blank: false, bigCode: false, asList: false };

export function welcome(socket: RoomSocket, parts: LiveParts): void {
  const { workshop, speaker } = socket.data;
  const withinBudget = messageBudget(40, 120, parts.nowMs);
  const guarded = (at: string, work: () => Promise<void>): void => {
    if (!withinBudget()) {
      socket.disconnect(true);
      return;
    }
    work().catch((error: unknown) => parts.failed(error, { at, workshop }));
  };
  void socket.join(channelOf(workshop, speaker.role));
  socket.on('command', (envelope, reply) =>
    guarded('command', async () => answer(reply, await answerCommand(socket, envelope, parts))),
  );
  socket.on('resume', (reply) =>
    guarded('resume', async () => answer(reply, await snapshot(socket, parts))),
  );
  socket.on('ownAnswers', (reply) =>
    guarded('ownAnswers', async () => {
      const loaded = await settled(workshop, parts);
      const own = loaded && speaker.role === 'participant' ? allAnswers(loaded, speaker.token) : [];
      answer(reply, own);
    }),
  );
  socket.on('inspect', (activity, reply) =>
    guarded('inspect', async () => {
      const asked = await moderated(socket, activity, parts);
      const seen = asked && moderatedActivity(asked.loaded.state, asked.known, asked.loaded.names);
      answer(reply, seen);
    }),
  );
  socket.on('suggestions', (activity, reply) =>
    guarded('suggestions', async () => {
      const asked = await moderated(socket, activity, parts);
      answer(
        reply,
        asked && (await parts.merging.suggest(workshop, asked.loaded.state.version, asked.known)),
      );
    }),
  );
  socket.on('disconnect', () => leavePlace(socket, parts));
  guarded('snapshot', async () => {
    const first = await snapshot(socket, parts);
    if (first) socket.emit('snapshot', first);
  });
}

/** A client may leave out its callback; that must not be our end. */
function answer<Answer>(reply: unknown, value: Answer): void {
  if (typeof reply === 'function') reply(value);
}

/** The activity a facilitator asks about; null for everybody else. */
async function moderated(
  { data: { workshop, speaker } }: RoomSocket,
  id: string,
  parts: LiveParts,
) {
  if (speaker.role !== 'facilitator') return null;
  const loaded = await settled(workshop, parts);
  const known = loaded?.state.activities.get(id);
  return loaded && known ? { loaded, known } : null;
}

async function snapshot(socket: RoomSocket, parts: LiveParts): Promise<Snapshot | undefined> {
  const { workshop, speaker } = socket.data;
  const loaded = await settled(workshop, parts);
  if (!loaded) {
    socket.emit('farewell', { code: 'deleted' });
    socket.disconnect(true);
    return undefined;
  }
  takePlace(socket, loaded, parts);
  return snapshotFor(loaded, speaker, {
    display: parts.displays.get(workshop) ?? PLAIN_DISPLAY,
    connected: parts.presence.connected(workshop),
    nowMs: parts.nowMs(),
  });
}

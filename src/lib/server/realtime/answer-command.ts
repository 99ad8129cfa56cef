// A command that came over a socket: checked for form and role, then queued.
import type { Reply, StageDisplay } from '#lib/protocol/messages.ts';
import { parseEnvelope } from '#lib/protocol/schemas.ts';
import { refuse } from '#lib/workshop/refusals.ts';
import { mayCommand, type Role } from '../access.ts';
import { channelOf } from './channels.ts';
import type { LiveParts } from './live-parts.ts';
import type { RoomSocket } from './sockets.ts';
import { takePlace, tellOtherSockets } from './taking-place.ts';

export async function answerCommand(
  socket: RoomSocket,
  input: unknown,
  parts: LiveParts,
): Promise<Reply> {
  const { workshop, speaker } = socket.data;
  const envelope = parseEnvelope(input);
  if (!envelope) return refuse('invalid');
  const { id, command } = envelope;
  if (!mayCommand(roleOf(socket), command.type)) return refuse('not-allowed');
  if (command.type === 'showOnStage') return showOnStage(workshop, command.display, parts);
  const connected = parts.presence.connected(workshop);
  const reply = await parts.queue.submit({ workshop, id, command, speaker, connected });
  const loaded = parts.workshops.peek(workshop);
  if (reply.ok && loaded) {
    takePlace(socket, loaded, parts);
    tellOtherSockets(socket, reply);
  }
  return reply;
}

function roleOf({ data: { speaker } }: RoomSocket): Role {
  // The room's screen, opened by the owner, follows the presenter's keys.
  return speaker.role === 'stage' && speaker.facilitator !== null ? 'facilitator' : speaker.role;
}

/** Not a fact of the workshop: neither decided nor kept. */
function showOnStage(workshop: string, display: StageDisplay, { io, displays }: LiveParts): Reply {
  displays.set(workshop, display);
  const screens = [channelOf(workshop, 'stage'), channelOf(workshop, 'facilitator')];
  io.to(screens).emit('display', display);
  return { ok: true, version: 0, late: false, mine: null, made: null };
}

// From place to socket: who counts as connected, and which sockets belong to one person.
import type { Reply } from '#lib/protocol/messages.ts';
import type { LoadedWorkshop } from '../workshops/loaded-workshop.ts';
import { placeOf } from '../workshops/places.ts';
import { placeChannel } from './channels.ts';
import type { LiveParts } from './live-parts.ts';
import type { RoomSocket } from './sockets.ts';

/** Once the person has a place, their sockets hear what is their own, and they count as connected. */
export function takePlace(
  socket: RoomSocket,
  loaded: LoadedWorkshop,
  { presence }: LiveParts,
): void {
  const { workshop, speaker, participant } = socket.data;
  if (speaker.role !== 'participant' || participant !== null || !socket.connected) return;
  const place = placeOf(loaded, speaker.token);
  if (!place) return;
  socket.data.participant = place.id;
  void socket.join(placeChannel(workshop, place.id));
  if (place.role === 'voter') presence.arrived(workshop, place.id);
}

export function leavePlace({ data }: RoomSocket, { presence, workshops }: LiveParts): void {
  if (data.participant === null) return;
  const row = workshops.peek(data.workshop)?.participants.get(data.participant);
  if (row?.role !== 'observer') presence.left(data.workshop, data.participant);
}

/** The same person's other tab or phone shows the same answers. */
export function tellOtherSockets(socket: RoomSocket, reply: Extract<Reply, { ok: true }>): void {
  const { workshop, participant } = socket.data;
  if (participant === null || reply.mine === null) return;
  const channel = placeChannel(workshop, participant);
  // Nearly everybody has one; to send to none would still cost the writing of it.
  const sockets = socket.nsp.adapter.rooms.get(channel)?.size ?? 0;
  if (sockets > 1) socket.to(channel).emit('mine', { version: reply.version, mine: reply.mine });
}

// What the facilitator does to people's own answers reaches the phones they came from.
import type { WorkshopEvent } from '#lib/workshop/events.ts';
import type { LoadedWorkshop } from '../workshops/loaded-workshop.ts';
import { mineNow } from '../workshops/own-view.ts';
import { channelOf } from './channels.ts';
import type { RoomServer } from './sockets.ts';

const TOUCHING: readonly WorkshopEvent['type'][] = ['lateAnswerAdmitted', 'entryErased'];

export const touchesOwnAnswers = (types: ReadonlySet<WorkshopEvent['type']>): boolean =>
  TOUCHING.some((type) => types.has(type));

/** Every phone gets its own part again: in anonymous mode only its token can tell whose answer it was. */
export function tellAuthors(io: RoomServer, loaded: LoadedWorkshop): void {
  const { version } = loaded.state;
  const phones = io.of('/').adapter.rooms.get(channelOf(loaded.record.id, 'participant')) ?? [];
  for (const id of phones) {
    const socket = io.sockets.sockets.get(id);
    if (socket?.data.speaker.role !== 'participant') continue;
    const mine = mineNow(loaded, socket.data.speaker.token);
    if (mine) socket.emit('mine', { version, mine });
  }
}

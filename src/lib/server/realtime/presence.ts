// Who is connected now. Never logged: only its number at each opening and close is a fact.
import { channelOf } from './channels.ts';
import type { RoomServer } from './sockets.ts';
import { spaced, type Spaced } from './spacing.ts';

export type Presence = {
  /** People with a place and at least one socket. */
  connected(workshop: string): number;
  arrived(workshop: string, participant: string): void;
  left(workshop: string, participant: string): void;
};

const PAUSE_MS = 500;

export function presence(io: RoomServer): Presence {
  const sockets = new Map<string, Map<string, number>>();
  const tellers = new Map<string, Spaced>();

  const connected = (workshop: string): number => sockets.get(workshop)?.size ?? 0;

  function tell(workshop: string): void {
    let teller = tellers.get(workshop);
    if (!teller) {
      teller = spaced(() => {
        const message = { connected: connected(workshop) };
        io.to(channelOf(workshop, 'facilitator')).emit('presence', message);
        return PAUSE_MS;
      });
      tellers.set(workshop, teller);
    }
    teller.poke();
  }

  return {
    connected,
    arrived(workshop, participant) {
      const people = sockets.get(workshop) ?? new Map<string, number>();
      sockets.set(workshop, people);
      people.set(participant, (people.get(participant) ?? 0) + 1);
      tell(workshop);
    },
    left(workshop, participant) {
      const people = sockets.get(workshop);
      const open = (people?.get(participant) ?? 1) - 1;
      if (open > 0) people?.set(participant, open);
      else people?.delete(participant);
      if (people?.size === 0) sockets.delete(workshop);
      tell(workshop);
    },
  };
}

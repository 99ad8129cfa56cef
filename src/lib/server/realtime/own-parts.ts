// Each phone's own part of the question: what is sent to it alone, after the view that all share.
import type { WorkshopEvent } from '#lib/workshop/events.ts';
import { questionKey, type Workshop } from '#lib/workshop/state.ts';
import type { LoadedWorkshop } from '../workshops/loaded-workshop.ts';
import { mineNow } from '../workshops/own-view.ts';
import type { RoomServer } from './sockets.ts';

export type OwnParts = {
  /** Some of these may have changed people's own answers without their doing. */
  noted(types: ReadonlySet<WorkshopEvent['type']>): void;
  /** The view went out, or said nothing new: whose own part is due gets it now. */
  follow(state: Workshop): void;
};

/** What the facilitator does to people's own answers; in anonymous mode only a token can tell whose they were. */
const TOUCHING: readonly WorkshopEvent['type'][] = ['lateAnswerAdmitted', 'entryErased'];

/** Phones served before others get their turn: some milliseconds of work. */
const AT_ONCE = 250;

/**
 * A part never goes backwards: it is made from what is committed, and after the acknowledgements of the same tick,
 * which carry parts made earlier in it, have gone out.
 */
export function ownParts(
  io: RoomServer,
  channel: string,
  peek: () => LoadedWorkshop | undefined,
): OwnParts {
  let asked = '';
  let touched = false;
  let waiting: string[] = [];
  let scheduled = false;

  function schedule(): void {
    if (scheduled || waiting.length === 0) return;
    scheduled = true;
    setImmediate(deliver);
  }

  function deliver(): void {
    scheduled = false;
    const loaded = peek();
    // What is being committed goes on from here once it is.
    if (!loaded || loaded.ahead) return;
    for (const id of waiting.splice(0, AT_ONCE)) tellOwner(io, id, loaded);
    schedule();
  }

  return {
    noted(types) {
      touched ||= TOUCHING.some((type) => types.has(type));
    },
    follow(state) {
      const question = questionNow(state);
      if (question !== asked || touched)
        waiting = question === '' ? [] : [...(io.of('/').adapter.rooms.get(channel) ?? [])];
      asked = question;
      touched = false;
      schedule();
    },
  };
}

/** Empty while nothing has been asked in the room's activity. */
function questionNow({ activities, current }: Workshop): string {
  const activity = activities.get(current ?? '');
  if (!activity || activity.phase < 0) return '';
  return `${activity.plan.id}/${questionKey(activity.phase, activity.round)}`;
}

function tellOwner(io: RoomServer, id: string, loaded: LoadedWorkshop): void {
  const socket = io.sockets.sockets.get(id);
  if (socket?.data.speaker.role !== 'participant') return;
  const mine = mineNow(loaded, socket.data.speaker.token);
  if (mine) socket.emit('mine', { version: loaded.state.version, mine });
}

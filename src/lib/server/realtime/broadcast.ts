// Sends each role its one shared view when it changed: stage and console fast, phones at most ten times a second.
import type { ViewMessage } from '#lib/protocol/messages.ts';
import type { WorkshopEvent } from '#lib/workshop/events.ts';
import type { Workshop } from '#lib/workshop/state.ts';
import { facilitatorView } from '#lib/workshop/views/facilitator.ts';
import { participantView } from '#lib/workshop/views/participant.ts';
import { stageView } from '#lib/workshop/views/stage.ts';
import type { LoadedWorkshop } from '../workshops/loaded-workshop.ts';
import { channelOf, ROLES, type Role } from './channels.ts';
import { ownParts, type OwnParts } from './own-parts.ts';
import type { RoomServer } from './sockets.ts';
import { spaced, type Spaced } from './spacing.ts';

export type Broadcast = {
  changed(workshop: string, types: ReadonlySet<WorkshopEvent['type']>): void;
  stop(): void;
};

/** Milliseconds between two views to the same role. */
const LEAST_PAUSE_MS: Record<Role, number> = { participant: 100, stage: 17, facilitator: 50 };
/** Rendering may take a fifth of the time at most. */
const RENDER_SHARE = 5;
/** However long it took: on a busy machine the clock counts also what others did meanwhile. */
const LONGEST_RENDER_PAUSE_MS = 1_000;
/** With many phones the pause grows by this much for each, so that sending takes a tenth of the time or so. */
const PAUSE_PER_PHONE_MS = 0.12;

export function renderView(loaded: LoadedWorkshop, role: Role): ViewMessage['view'] {
  switch (role) {
    case 'participant':
      return participantView(loaded.state);
    case 'stage':
      return stageView(loaded.state);
    case 'facilitator':
      return facilitatorView(loaded.state, loaded.names);
    default: {
      const unknown: never = role;
      throw new Error(`Unknown role ${String(unknown)}`);
    }
  }
}

type Senders = { views: Record<Role, Spaced>; parts: OwnParts };

export function broadcast(
  io: RoomServer,
  peek: (workshop: string) => LoadedWorkshop | undefined,
  nowMs: () => number,
): Broadcast {
  const channels = new Map<string, Senders>();

  function open(workshop: string): Senders {
    const parts = ownParts(io, channelOf(workshop, 'participant'), () => peek(workshop));
    const sender = (role: Role, then: (state: Workshop) => void): Spaced => {
      let last = '';
      return spaced(() => {
        const loaded = peek(workshop);
        const size = io.of('/').adapter.rooms.get(channelOf(workshop, role))?.size ?? 0;
        // What is being committed will poke again once it is.
        if (!loaded || loaded.ahead || size === 0) return LEAST_PAUSE_MS[role];
        const startedAt = performance.now();
        const view = renderView(loaded, role);
        const rendered = JSON.stringify(view);
        const renderMs = performance.now() - startedAt;
        if (rendered !== last) {
          last = rendered;
          const message = { version: loaded.state.version, nowMs: nowMs(), view };
          io.to(channelOf(workshop, role)).emit('view', message as ViewMessage);
        }
        then(loaded.state);
        const forRendering = Math.min(RENDER_SHARE * renderMs, LONGEST_RENDER_PAUSE_MS);
        const forPhones = role === 'participant' ? size * PAUSE_PER_PHONE_MS : 0;
        return Math.max(LEAST_PAUSE_MS[role], forRendering, forPhones);
      });
    };
    const nothingElse = () => undefined;
    const views = {
      participant: sender('participant', parts.follow),
      stage: sender('stage', nothingElse),
      facilitator: sender('facilitator', nothingElse),
    };
    return { views, parts };
  }

  return {
    changed(workshop, types) {
      const senders = channels.get(workshop) ?? open(workshop);
      channels.set(workshop, senders);
      senders.parts.noted(types);
      for (const role of ROLES) senders.views[role].poke();
    },
    stop() {
      for (const { views } of channels.values()) for (const role of ROLES) views[role].stop();
      channels.clear();
    },
  };
}

// Everything a client needs to start or start over, in one message.
import type { Snapshot, StageDisplay } from '#lib/protocol/messages.ts';
import { facilitatorView, type FacilitatorView } from '#lib/workshop/views/facilitator.ts';
import { participantView, type ParticipantView } from '#lib/workshop/views/participant.ts';
import { stageView } from '#lib/workshop/views/stage.ts';
import type { Workshop } from '#lib/workshop/state.ts';
import type { LoadedWorkshop } from '../workshops/loaded-workshop.ts';
import { mineNow, placeView } from '../workshops/own-view.ts';
import type { Speaker } from '../workshops/person.ts';

export type Surroundings = { display: StageDisplay; connected: number; nowMs: number };

export function snapshotFor(
  loaded: LoadedWorkshop,
  speaker: Speaker,
  { display, connected, nowMs }: Surroundings,
): Snapshot {
  const { version } = loaded.state;
  const { code } = loaded.record;
  switch (speaker.role) {
    case 'participant': {
      const place = placeView(loaded, speaker.token);
      const mine = mineNow(loaded, speaker.token);
      return { role: 'participant', version, nowMs, place, mine, view: sharedView(loaded.state) };
    }
    case 'stage':
      return { role: 'stage', version, nowMs, code, display, view: stageView(loaded.state) };
    case 'facilitator': {
      const view: FacilitatorView = facilitatorView(loaded.state, loaded.names);
      return { role: 'facilitator', version, nowMs, code, display, connected, view };
    }
    default: {
      const unknown: never = speaker;
      throw new Error(`Unknown speaker ${JSON.stringify(unknown)}`);
    }
  }
}

const rendered = new WeakMap<Workshop, { version: number; view: ParticipantView }>();

/** Rendered once a version: a thousand phones that come back together get the same one. */
function sharedView(state: Workshop): ParticipantView {
  const known = rendered.get(state);
  if (known?.version === state.version) return known.view;
  const view = participantView(state);
  rendered.set(state, { version: state.version, view });
  return view;
}

// The console and the stages opened beside it: keys pressed there arrive here, and what it shows is told over the line.
import type { StageDisplay } from '#lib/protocol/messages.ts';
import type { ConsoleDesk } from './console-desk.svelte.ts';
import { PRESENTER_ACTIONS, type PresenterAction } from './presenter-keys.ts';

/** Calls back for each key of a stage window of this workshop; returns how to stop. */
export function listenToStage(workshop: string, onkey: (key: PresenterAction) => void): () => void {
  const channel = new BroadcastChannel(`encuadre:${workshop}`);
  channel.onmessage = ({ data }: MessageEvent<{ key?: unknown }>) => {
    const key = PRESENTER_ACTIONS.find((action) => action === data.key);
    if (key) onkey(key);
  };
  return () => channel.close();
}

export function sendDisplay(desk: ConsoleDesk, display: StageDisplay): void {
  void desk.act({ type: 'showOnStage', display });
}

/** A window of its own, to be dragged to the projector; a second press brings the same one forward. */
export function openStage(workshop: string): void {
  window.open(`/stage/${workshop}`, `encuadre-stage-${workshop}`, 'popup,width=1280,height=720');
}

// What a presenter's key comes to at this moment: a command, a change of the stage, or a dialog of the console.
import type { StageDisplay, WireCommand } from '#lib/protocol/messages.ts';
import type { FacilitatorView } from '#lib/workshop/views/facilitator.ts';
import type { PresenterAction } from './presenter-keys.ts';

export type PresenterOutcome =
  | { do: 'send'; command: WireCommand }
  | { do: 'dialog'; dialog: 'end' | 'outcome' | 'pick' | 'keys' }
  | { do: 'fullScreen' }
  | { do: 'nothing' };

export function outcomeOfKey(
  action: PresenterAction,
  view: FacilitatorView,
  display: StageDisplay,
): PresenterOutcome {
  switch (action) {
    case 'next':
      return nextOutcome(view);
    case 'back':
      return send(backCommand(view));
    case 'toggle':
      return view.next.action === 'open' || view.next.action === 'close'
        ? nextOutcome(view)
        : NOTHING;
    case 'reveal':
      return send(revealCommand(view));
    case 'clock':
      return send(clockCommand(view));
    case 'moreTime':
      return send(moreTimeCommand(view));
    case 'blank':
      return send({ type: 'showOnStage', display: { ...display, blank: !display.blank } });
    case 'bigCode':
      return send({ type: 'showOnStage', display: { ...display, bigCode: !display.bigCode } });
    case 'list':
      return send({ type: 'showOnStage', display: { ...display, asList: !display.asList } });
    case 'fullScreen':
      return { do: 'fullScreen' };
    case 'help':
      return { do: 'dialog', dialog: 'keys' };
    default: {
      const unknown: never = action;
      throw new Error(`Unknown key ${JSON.stringify(unknown)}`);
    }
  }
}

/** Ending asks first; choosing and picking by hand need the list of what there is. */
export function nextOutcome({ next }: FacilitatorView): PresenterOutcome {
  if (next.action === 'end') return { do: 'dialog', dialog: 'end' };
  if (next.action === 'pick') return { do: 'dialog', dialog: 'pick' };
  if (next.action === 'choose') return { do: 'dialog', dialog: 'outcome' };
  return send(wireOf(next.command));
}

/** The activity before the current one, if the room can go there now. */
export function backCommand({ agenda, activity, endedAtMs }: FacilitatorView): WireCommand | null {
  if (!activity || activity.view.status === 'open' || endedAtMs !== null) return null;
  const current = agenda.findIndex((row) => row.isCurrent);
  const before = agenda.slice(0, Math.max(0, current)).findLast((row) => !row.skipped);
  return before ? { type: 'enterActivity', activity: before.id } : null;
}

export function revealCommand({ activity, endedAtMs }: FacilitatorView): WireCommand | null {
  if (!activity || activity.view.phaseIndex < 0 || endedAtMs !== null) return null;
  const { id, kind, revealed } = activity.view;
  if (kind === 'briefing') return null;
  const isLive = activity.plan.kind === 'cloud' && activity.plan.visibility === 'live';
  if (isLive) return null;
  return { type: revealed ? 'hideResults' : 'revealResults', activity: id };
}

export function clockCommand({ activity }: FacilitatorView): WireCommand | null {
  if (activity?.view.status !== 'open' || !activity.view.clock) return null;
  const isRunning = activity.view.clock.status === 'running';
  return { type: isRunning ? 'pauseClock' : 'resumeClock', activity: activity.view.id };
}

export function moreTimeCommand({ activity }: FacilitatorView): WireCommand | null {
  if (activity?.view.status !== 'open') return null;
  return { type: 'addTime', activity: activity.view.id, minutes: 1 };
}

const NOTHING: PresenterOutcome = { do: 'nothing' };

const send = (command: WireCommand | null): PresenterOutcome =>
  command ? { do: 'send', command } : NOTHING;

/** The step's command, as it travels: none of those that name people is ever next. */
function wireOf(command: FacilitatorView['next']['command']): WireCommand | null {
  switch (command?.type) {
    case undefined:
    case 'createWorkshop':
    case 'join':
    case 'removeParticipant':
    case 'giveAnswerOnBehalf':
      return null;
    default:
      return command;
  }
}

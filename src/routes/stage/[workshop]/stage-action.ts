// What a key means on the stage. Keys that run the workshop work where its facilitator is signed in.
import type { StageDisplay, WireCommand } from '#lib/protocol/messages.ts';
import type { ActivityView } from '#lib/workshop/views/activity.ts';

export type StageAction =
  | { type: 'send'; command: WireCommand }
  /** The console knows the agenda: it is asked to go on or back. */
  | { type: 'ask-console'; key: 'next' | 'back' }
  | { type: 'show'; display: StageDisplay }
  | { type: 'full-screen' }
  | { type: 'help' };

export const STAGE_KEYS = [
  'ArrowRight',
  'ArrowLeft',
  ' ',
  'r',
  'q',
  'f',
  't',
  '+',
  'b',
  'l',
  '?',
] as const;
export type StageKey = (typeof STAGE_KEYS)[number];

/** Keys that only change what this screen shows. */
export const VIEW_KEYS: ReadonlySet<StageKey> = new Set(['q', 'f', 'b', 'l', '?']);

export function stageKeyOf(key: string): StageKey | null {
  const lower = key.length === 1 ? key.toLowerCase() : key;
  if (key === 'PageDown') return 'ArrowRight';
  if (key === 'PageUp') return 'ArrowLeft';
  return STAGE_KEYS.find((known) => known === lower) ?? null;
}

/** Null where the key means nothing now. */
export function stageAction(
  key: StageKey,
  activity: ActivityView | null,
  display: StageDisplay,
): StageAction | null {
  switch (key) {
    case 'ArrowRight':
      return { type: 'ask-console', key: 'next' };
    case 'ArrowLeft':
      return { type: 'ask-console', key: 'back' };
    case 'q':
      return { type: 'show', display: { ...display, bigCode: !display.bigCode, blank: false } };
    case 'b':
      return { type: 'show', display: { ...display, blank: !display.blank } };
    case 'l':
      return { type: 'show', display: { ...display, asList: !display.asList } };
    case 'f':
      return { type: 'full-screen' };
    case '?':
      return { type: 'help' };
    case ' ':
    case 'r':
    case 't':
    case '+':
      return activity ? runningAction(key, activity) : null;
    default:
      return key satisfies never;
  }
}

function runningAction(key: ' ' | 'r' | 't' | '+', view: ActivityView): StageAction | null {
  const { id: activity, clock, status } = view;
  switch (key) {
    case ' ':
      return startOrStop(view);
    case 'r':
      if (view.phaseIndex < 0) return null;
      return {
        type: 'send',
        command: { type: view.revealed ? 'hideResults' : 'revealResults', activity },
      };
    case 't':
      if (!clock || status !== 'open') return null;
      return {
        type: 'send',
        command: { type: clock.status === 'paused' ? 'resumeClock' : 'pauseClock', activity },
      };
    case '+':
      if (!clock || status !== 'open') return null;
      return { type: 'send', command: { type: 'addTime', activity, minutes: 1 } };
    default:
      return key satisfies never;
  }
}

/** Closes what is open; else opens the next phase; after the last, the console goes on. */
function startOrStop({ id: activity, status, phaseIndex, phases }: ActivityView): StageAction {
  if (status === 'open') return { type: 'send', command: { type: 'closePhase', activity } };
  const phase = phaseIndex + 1;
  if (phase >= phases.length) return { type: 'ask-console', key: 'next' };
  return { type: 'send', command: { type: 'openPhase', activity, phase, items: null } };
}

// The keys that presenters know, as a clicker or a keyboard sends them.

export const PRESENTER_ACTIONS = [
  'next',
  'back',
  'toggle',
  'reveal',
  'bigCode',
  'clock',
  'moreTime',
  'blank',
  'list',
  'fullScreen',
  'help',
] as const;
export type PresenterAction = (typeof PRESENTER_ACTIONS)[number];

/** As they are printed on the keys; the arrows are drawn, and the space bar has its name. */
export const KEY_NAMES: Record<Exclude<PresenterAction, 'next' | 'back' | 'toggle'>, string> = {
  reveal: 'R',
  bigCode: 'Q',
  clock: 'T',
  moreTime: '+',
  blank: 'B',
  list: 'L',
  fullScreen: 'F',
  help: '?',
};

const ACTIONS: Readonly<Record<string, PresenterAction>> = {
  arrowright: 'next',
  pagedown: 'next',
  arrowleft: 'back',
  pageup: 'back',
  ' ': 'toggle',
  r: 'reveal',
  q: 'bigCode',
  t: 'clock',
  '+': 'moreTime',
  b: 'blank',
  l: 'list',
  f: 'fullScreen',
  '?': 'help',
};

type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing' | 'repeat'
>;

/** What `target` does with keys of its own: nothing, presses itself with the space bar, or takes all of them. */
export type KeyUse = 'none' | 'space' | 'all';

export function presenterAction(press: KeyPress, use: KeyUse): PresenterAction | null {
  if (use === 'all' || press.ctrlKey || press.altKey || press.metaKey) return null;
  if (press.isComposing || press.repeat) return null;
  if (press.key === ' ' && use === 'space') return null;
  return ACTIONS[press.key.toLowerCase()] ?? null;
}

/** Whoever types, chooses or answers a dialog keeps every key; a focused button or link keeps its space bar. */
export function keyUseOf(target: EventTarget | null): KeyUse {
  if (!(target instanceof Element)) return 'none';
  if (target.closest('input, textarea, select, dialog, [contenteditable], [role="slider"]'))
    return 'all';
  return target.closest('button, a, summary, label, [tabindex]') ? 'space' : 'none';
}

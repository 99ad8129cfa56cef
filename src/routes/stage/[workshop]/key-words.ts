// Each key of the stage as it is printed on a keyboard, and what it does.
import { m } from '#lib/paraglide/messages.js';
import type { StageKey } from './stage-action.ts';

const words: Record<StageKey, () => string> = {
  ArrowRight: m.stage_key_next,
  ArrowLeft: m.stage_key_back,
  ' ': m.stage_key_toggle,
  r: m.stage_key_reveal,
  q: m.stage_key_code,
  f: m.stage_key_fullscreen,
  t: m.stage_key_pause,
  '+': m.stage_key_minute,
  b: m.stage_key_blank,
  l: m.stage_key_list,
  '?': m.stage_key_help,
};

export const keyWords = (key: StageKey): string => words[key]();

export function keyCap(key: StageKey): string {
  if (key === 'ArrowRight') return '→';
  if (key === 'ArrowLeft') return '←';
  return key === ' ' ? m.stage_key_space() : key.toUpperCase();
}

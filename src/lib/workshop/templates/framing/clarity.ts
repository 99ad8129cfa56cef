// The question of alignment, word for word the same at the opening and at the closing.
import type { LocalText } from '../../local-text.ts';

export const CLARITY_QUESTION: LocalText = {
  es: '¿Qué tan claro está para qué estamos aquí?',
  en: 'How clear is it what we are here for?',
};

export const CLARITY_ANCHORS: readonly LocalText[] = [
  { es: 'nada', en: 'not at all' },
  { es: 'poco', en: 'a little' },
  { es: 'a medias', en: 'partly' },
  { es: 'bastante', en: 'mostly' },
  { es: 'del todo', en: 'fully' },
];

// Makes a build speak one language only: each message is then one sentence instead of one a language and a choice.
import type { Plugin } from 'vite';

/** Paraglide's own place for it, which its messages ask first. */
const STATIC_LOCALE = /\bexperimentalStaticLocale\b/g;

export function oneLanguage(locale: string): Plugin {
  return {
    name: 'encuadre:one-language',
    transform(code, id) {
      if (!id.includes('/paraglide/') || !code.includes('experimentalStaticLocale')) return null;
      const spoken = code
        .replace(/,\s*experimentalStaticLocale\s*}/, ' }')
        .replace(/export const experimentalStaticLocale = .*/, '')
        .replace(STATIC_LOCALE, JSON.stringify(locale));
      return { code: spoken, map: null };
    },
  };
}

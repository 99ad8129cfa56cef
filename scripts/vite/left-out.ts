// What a phone does without: parts of libraries that would come along and never run.
import type { Plugin } from 'vite';

const LEFT_OUT: readonly { id: string; instead: string }[] = [
  // There is one style and nothing to fetch ahead: an import of a form is only an import.
  {
    id: '\0vite/preload-helper.js',
    instead: 'export const __vitePreload = (load) => load();',
  },
  // The socket asks for WebSocket and, where that is blocked, polling.
  {
    id: '/engine.io-client/build/esm/transports/webtransport.js',
    instead: 'export class WT {}',
  },
];

export function leftOut(): Plugin {
  return {
    name: 'encuadre:left-out',
    enforce: 'pre',
    load(id) {
      return LEFT_OUT.find((one) => id.endsWith(one.id))?.instead ?? null;
    },
  };
}

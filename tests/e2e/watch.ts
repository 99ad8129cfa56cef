// What no page may do, whatever is on it: fail, open a dialog, or ask another machine for anything.
import { expect, type BrowserContext } from '@playwright/test';

export type Watch = { expectQuiet(): void };

export function watch(context: BrowserContext, origins: readonly string[]): Watch {
  const noticed: string[] = [];
  context.on('weberror', (error) => noticed.push(`error: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error' && !isNetwork(message.text())) noticed.push(message.text());
  });
  context.on('dialog', (dialog) => {
    noticed.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('request', (request) => {
    const url = request.url();
    if (!/^(data|blob):/.test(url) && !origins.includes(new URL(url).origin))
      noticed.push(`request: ${url}`);
  });
  return { expectQuiet: () => expect(noticed).toEqual([]) };
}

/** Chromium reports every refused or cut request there; tests that cut the line expect them. */
const isNetwork = (text: string): boolean =>
  /Failed to load resource|WebSocket connection|net::ERR_/.test(text);

// One server a worker, its first facilitator signed in, and as many phones and stages as a test asks for.
import {
  test as base,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from '@playwright/test';
import { setUp, newWorkshop, type WorkshopWords } from './accounts.ts';
import type { Console } from './console.ts';
import { keyboard } from './hands.ts';
import { Phone } from './phone.ts';
import { startServer, type ServerProcess } from './server-process.ts';
import { Stage } from './stage.ts';
import { watch, type Watch } from './watch.ts';

export { expect } from '@playwright/test';

export type PhoneKind = {
  width?: number;
  height?: number;
  hands?: 'pointer' | 'keyboard';
  /** By the room's address: plain http, no secure context. */
  inRoom?: boolean;
};

export type Desk = {
  workshop(words?: Partial<WorkshopWords>): Promise<Console>;
  phone(kind?: PhoneKind): Promise<Phone>;
  /** In a browser of its own that nobody signed in to. */
  stage(console: Console): Promise<Stage>;
};

type Signed = { server: ServerProcess; state: BrowserContextOptions['storageState'] };

export const test = base.extend<{ desk: Desk }, { signed: Signed }>({
  signed: [
    async ({ browser }, use) => {
      const server = await startServer();
      const context = await browser.newContext({ baseURL: server.origin, locale: 'es-MX' });
      await setUp(await context.newPage(), server.setUpCode);
      const state = await context.storageState();
      await context.close();
      await use({ server, state });
      await server.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ signed }, use) => use(signed.server.origin),
  desk: async ({ browser, signed }, use) => {
    const contexts: BrowserContext[] = [];
    const watched: Watch[] = [];
    await use(
      makeDesk(signed, async (options) => {
        const context = await browser.newContext({ locale: 'es-MX', ...options });
        contexts.push(context);
        watched.push(watch(context, [signed.server.origin, signed.server.roomOrigin]));
        return context.newPage();
      }),
    );
    await Promise.all(contexts.map((context) => context.close()));
    for (const one of watched) one.expectQuiet();
  },
});

type Open = (options: BrowserContextOptions) => Promise<Page>;

function makeDesk({ server, state }: Signed, open: Open): Desk {
  return {
    async workshop(words = {}) {
      const page = await open({
        baseURL: server.origin,
        storageState: state,
        viewport: { width: 1366, height: 768 },
      });
      return newWorkshop(page, { ...PLAIN, ...words });
    },
    async phone({ width = 390, height = 844, hands = 'pointer', inRoom = false } = {}) {
      const isTouched = hands === 'pointer';
      const page = await open({
        viewport: { width, height },
        hasTouch: isTouched,
        isMobile: isTouched,
      });
      const origin = inRoom ? server.roomOrigin : server.origin;
      return new Phone(page, origin, hands === 'keyboard' ? keyboard(page) : undefined);
    },
    async stage(console) {
      const stage = new Stage(await open({ viewport: { width: 1280, height: 720 } }));
      await stage.pair(server.origin, await console.stageCode());
      return stage;
    },
  };
}

const PLAIN: WorkshopWords = {
  title: 'Enmarcando la Oportunidad',
  organisation: 'AMIMP',
  question: '¿Cómo crear valor en la AMIMP para que se fortalezca como asociación?',
};

// A phone's line that can be cut: offline alone leaves an open WebSocket open.
import type { Page, WebSocketRoute } from '@playwright/test';

export type Line = {
  cut(): Promise<void>;
  mend(): Promise<void>;
  /** From now on what the server answers gets lost, until the line is cut and mended. */
  deafen(): void;
};

/** To be called before the page is opened. */
export async function lineOf(page: Page): Promise<Line> {
  const open = new Set<WebSocketRoute>();
  let isDeaf = false;
  await page.routeWebSocket(/\/socket\.io\//, (client) => {
    const server = client.connectToServer();
    open.add(client).add(server);
    server.onMessage((message) => {
      if (!isDeaf) client.send(message);
    });
  });
  return {
    async cut() {
      await page.context().setOffline(true);
      await Promise.all([...open].map((socket) => socket.close()));
      open.clear();
    },
    async mend() {
      isDeaf = false;
      await page.context().setOffline(false);
    },
    deafen() {
      isDeaf = true;
    },
  };
}

// Ready: answers may be sent here, for the store takes them. A load balancer asks.
import type { RequestHandler } from '@sveltejs/kit';
import { runningApp } from '#lib/server/app.ts';

export const GET: RequestHandler = async () => {
  const isReady = await runningApp().ready();
  const headers = { 'cache-control': 'no-store' };
  return new Response(isReady ? 'ready\n' : 'not ready\n', {
    status: isReady ? 200 : 503,
    headers,
  });
};

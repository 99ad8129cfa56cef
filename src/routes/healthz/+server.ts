// Alive: the process answers. Whatever else is wrong, restarting it would not help.
import type { RequestHandler } from '@sveltejs/kit';

export const GET: RequestHandler = () =>
  new Response('ok\n', { headers: { 'cache-control': 'no-store' } });

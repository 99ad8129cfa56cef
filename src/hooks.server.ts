import type { Server } from 'node:http';
import type { RouteId } from '$app/types';
import type { Handle, RequestEvent, ServerInit } from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { paraglideMiddleware } from '#lib/paraglide/server.js';
import { isPrivate, rolesFor, type Role } from '#lib/server/access.ts';
import { runningApp, startApp, type App } from '#lib/server/app.ts';
import { protect } from '#lib/server/response-headers.ts';
import { sentTo, turnedAway } from './turned-away.server.ts';

const appKey = Symbol.for('encuadre.app');

/** Runs once a start; in development also after each change here, so what ran before is stopped first. */
export const init: ServerInit = async () => {
  const httpServer = Reflect.get(globalThis, Symbol.for('encuadre.http-server')) as
    Server | undefined;
  if (!httpServer) return;
  await (Reflect.get(globalThis, appKey) as App | undefined)?.stop();
  Reflect.set(globalThis, appKey, await startApp(httpServer));
};

const speak: Handle = ({ event, resolve }) =>
  paraglideMiddleware(event.request, ({ request, locale }) => {
    event.request = request;
    return resolve(event, {
      transformPageChunk: ({ html }) => html.replace('%lang%', locale),
    });
  });

const admit: Handle = async ({ event, resolve }) => {
  const { cookies, request, route, url } = event;
  const hasCookies = cookies.getAll().length > 0;
  event.locals.user = hasCookies ? await runningApp().accounts.currentUser(request.headers) : null;
  const roles =
    route.id === null ? null : rolesFor(route.id as RouteId, request.method, url.searchParams);
  const answered = (roles && (await refusal(event, roles))) ?? (await resolve(event));
  const response = withStatus(answered, event);
  const isOpen = roles === null || !isPrivate(roles);
  const isPrivatePage = !isOpen || event.locals.user !== null;
  protect(response.headers, { isPrivate: isPrivatePage, isSecure: url.protocol === 'https:' });
  return response;
};

/** What a page's `load` cannot say itself; in data for a page that is open already, the client would take it for a fault. */
function withStatus(response: Response, { isDataRequest, locals }: RequestEvent): Response {
  if (locals.status === undefined || isDataRequest) return response;
  return new Response(response.body, { status: locals.status, headers: response.headers });
}

/** Whoever may not know of a workshop is told that there is none. */
async function refusal(event: RequestEvent, roles: readonly Role[]): Promise<Response | null> {
  const { locals, params, request, url } = event;
  if (roles.length === 0) return turnedAway(405, event);
  if (roles.includes('anonymous')) return null;
  if (!locals.user) return sentTo(signInFor(request.method, url), event);
  if (roles.includes('member')) return null;
  const workshop = await runningApp().desk.find(params.workshop ?? '');
  const isOwner = roles.includes('facilitator') && workshop?.owner === locals.user.id;
  return isOwner ? null : turnedAway(404, event);
}

/** Back to the page that was asked for, once signed in. */
function signInFor(method: string, { pathname, search }: URL): string {
  return method === 'GET' ? `/sign-in?next=${encodeURIComponent(pathname + search)}` : '/sign-in';
}

export const handle: Handle = sequence(speak, admit);

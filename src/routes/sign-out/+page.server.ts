import { redirect, type Actions, type ServerLoad } from '@sveltejs/kit';
import { runningApp } from '#lib/server/app.ts';
import { setSessionCookies } from '../session-cookies.server.ts';

/** Looking at this address changes nothing. */
export const load: ServerLoad = () => redirect(303, '/workshops');

export const actions: Actions = {
  default: async ({ cookies, request, url }) => {
    const ended = await runningApp().accounts.signOut({
      headers: request.headers,
      isSecure: url.protocol === 'https:',
    });
    setSessionCookies(cookies, ended);
    redirect(303, '/sign-in');
  },
};

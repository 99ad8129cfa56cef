import { fail, redirect, type Actions, type ServerLoad } from '@sveltejs/kit';
import { runningApp } from '#lib/server/app.ts';
import { setSessionCookies } from '../session-cookies.server.ts';
import { pathWithin } from './path-within.ts';

export const load: ServerLoad = async ({ locals }) => {
  if (locals.user) redirect(303, '/workshops');
  if (await runningApp().accounts.needFirst()) redirect(303, '/setup');
};

export const actions: Actions = {
  default: async ({ cookies, getClientAddress, request, url }) => {
    const form = await request.formData();
    const email = String(form.get('email') ?? '');
    const password = String(form.get('password') ?? '');
    const outcome = await runningApp().accounts.signIn(
      { email, password },
      {
        headers: request.headers,
        address: getClientAddress(),
        isSecure: url.protocol === 'https:',
      },
    );
    if (!outcome.ok) {
      const waitMinutes =
        outcome.reason === 'too-many-failures' ? Math.ceil(outcome.retryAfterMs / 60_000) : null;
      return fail(waitMinutes === null ? 400 : 429, { email, waitMinutes });
    }
    setSessionCookies(cookies, outcome.cookies);
    redirect(303, pathWithin(url.searchParams.get('next')) ?? '/workshops');
  },
};

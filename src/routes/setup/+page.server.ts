import { fail, redirect, type Actions, type ServerLoad } from '@sveltejs/kit';
import { runningApp } from '#lib/server/app.ts';
import { setSessionCookies } from '../session-cookies.server.ts';

export const load: ServerLoad = async () => {
  if (!(await runningApp().accounts.needFirst())) redirect(303, '/sign-in');
};

export const actions: Actions = {
  default: async ({ cookies, getClientAddress, request, url }) => {
    const { accounts } = runningApp();
    const form = await request.formData();
    const typed = (name: string) => String(form.get(name) ?? '');
    const person = { name: typed('name'), email: typed('email'), password: typed('password') };
    const made = await accounts.createFirst(typed('code'), person);
    if (!made.ok) {
      if (made.reason === 'not-needed') redirect(303, '/sign-in');
      return fail(400, {
        reason: made.reason,
        name: person.name,
        email: person.email,
        code: typed('code'),
      });
    }
    const signedIn = await accounts.signIn(person, {
      headers: request.headers,
      address: getClientAddress(),
      isSecure: url.protocol === 'https:',
    });
    if (!signedIn.ok) redirect(303, '/sign-in');
    setSessionCookies(cookies, signedIn.cookies);
    redirect(303, '/workshops');
  },
};

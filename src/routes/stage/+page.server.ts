import { fail } from '@sveltejs/kit';
import { runningApp } from '#lib/server/app.ts';
import type { Actions } from './$types';

/** Pairs a screen by the one-time code that the console shows. */
export const actions: Actions = {
  default: async ({ request }) => {
    const typed = (await request.formData()).get('code');
    const code = typeof typed === 'string' ? typed.replace(/[\s-]/g, '') : '';
    const paired = await runningApp().desk.redeemStageCode(code);
    // The key goes to this screen's own storage and never into an address.
    return paired ?? fail(400, { wrong: true });
  },
};

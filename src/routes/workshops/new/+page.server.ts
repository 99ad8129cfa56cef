import { fail, redirect, type Actions, type ServerLoad } from '@sveltejs/kit';
import { runningApp } from '#lib/server/app.ts';
import { readDraft } from './draft-form.server.ts';

export const load: ServerLoad = ({ locals }) => ({ user: locals.user });

export const actions: Actions = {
  default: async ({ locals, request }) => {
    const form = await request.formData();
    const draft = readDraft(form);
    if (!draft.ok || !locals.user) return fail(400, { flaw: draft.ok ? null : draft.flaw });
    const workshop = await runningApp().desk.create(locals.user.id, draft.draft);
    redirect(303, `/workshops/${workshop.id}`);
  },
};

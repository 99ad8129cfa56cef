import { fail, redirect, type Actions, type ServerLoad } from '@sveltejs/kit';
import { runningApp } from '#lib/server/app.ts';
import { deletionDay } from '#lib/workshop/retention.ts';

/** An export of the longest workshop of 300 people stays well below. */
const IMPORT_MAX_BYTES = 20_000_000;

export const load: ServerLoad = async ({ locals }) => {
  const owned = locals.user ? await runningApp().desk.list(locals.user.id) : [];
  return {
    user: locals.user,
    workshops: owned.map(
      ({ id, code, title, organisation, date, keptFrom, status, createdAtMs }) => ({
        id,
        code,
        title,
        organisation,
        date,
        status,
        deletedOn: deletionDay(keptFrom, createdAtMs),
      }),
    ),
  };
};

export const actions: Actions = {
  import: async ({ locals, request }) => {
    const file = (await request.formData()).get('file');
    if (!(file instanceof File) || file.size === 0)
      return fail(400, { refused: 'no-file' as const });
    if (file.size > IMPORT_MAX_BYTES) return fail(413, { refused: 'too-large' as const });
    if (!locals.user) return fail(401, { refused: 'invalid' as const });
    const outcome = await runningApp().desk.import(locals.user.id, await file.text());
    if (!outcome.ok) return fail(400, { refused: outcome.reason, detail: outcome.detail });
    redirect(303, `/workshops/${outcome.workshop}`);
  },
  delete: async ({ locals, request }) => {
    const form = await request.formData();
    const id = String(form.get('workshop') ?? '');
    const { desk } = runningApp();
    const workshop = await desk.find(id);
    if (!workshop || workshop.owner !== locals.user?.id)
      return fail(404, { refused: 'unknown' as const });
    const typed = String(form.get('confirmation') ?? '').replaceAll(/\D/g, '');
    if (typed !== workshop.code)
      return fail(400, { refused: 'not-confirmed' as const, workshop: id });
    await desk.delete(id);
    return { deleted: workshop.title };
  },
};

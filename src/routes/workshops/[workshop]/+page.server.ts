import { error, type Actions, type ServerLoad } from '@sveltejs/kit';
import { runningApp } from '#lib/server/app.ts';

export const load: ServerLoad = async ({ params }) => {
  const { address, desk } = runningApp();
  const workshop = await desk.find(params.workshop ?? '');
  if (!workshop) error(404);
  const { id, title, createdAtMs } = workshop;
  return { workshop: { id, title, createdAtMs }, address };
};

export const actions: Actions = {
  stageCode: ({ params }) => ({ code: runningApp().desk.newStageCode(params.workshop ?? '') }),
};

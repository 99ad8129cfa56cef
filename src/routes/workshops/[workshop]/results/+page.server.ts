import { runningApp } from '#lib/server/app.ts';
import type { PageServerLoad } from './$types';

/** Only the owner gets here: hooks.server.ts tells everybody else that there is no such workshop. */
export const load: PageServerLoad = async ({ params }) => ({
  workshop: params.workshop,
  board: await runningApp().desk.board(params.workshop),
});

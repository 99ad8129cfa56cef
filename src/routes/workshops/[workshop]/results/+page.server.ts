import type { Actions, PageServerLoad } from './$types';
import { getLocale } from '#lib/paraglide/runtime.js';
import { runningApp } from '#lib/server/app.ts';
import { differenceLines } from '#lib/server/exports/difference-words.ts';

/** Beyond these the page says how many there are. */
const MOST_LINES = 200;

/** Only the owner gets here: hooks.server.ts tells everybody else that there is no such workshop. */
export const load: PageServerLoad = async ({ params }) => ({
  workshop: params.workshop,
  board: await runningApp().desk.board(params.workshop),
});

export const actions: Actions = {
  recount: async ({ params }) => {
    const recount = await runningApp().desk.recount(params.workshop);
    if (!recount) return { recount };
    const { figures, differences, board } = recount;
    const shown = { figures, differences: differences.slice(0, MOST_LINES) };
    const lines = differenceLines(shown, board, getLocale());
    return { recount: { atMs: Date.now(), figures, count: differences.length, lines } };
  },
};

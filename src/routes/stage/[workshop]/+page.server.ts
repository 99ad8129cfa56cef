import { runningApp } from '#lib/server/app.ts';
import type { PageServerLoad } from './$types';

/** Tells nothing of the workshop itself: what the screen may see comes over its socket. */
export const load: PageServerLoad = async ({ params, locals }) => {
  const { address, desk } = runningApp();
  const record = locals.user ? await desk.find(params.workshop) : undefined;
  return {
    workshop: params.workshop,
    address,
    /** The facilitator's own browser: its keys run the workshop. */
    canRun: record !== undefined && record.owner === locals.user?.id,
  };
};

import { error, type RequestHandler } from '@sveltejs/kit';
import { runningApp } from '#lib/server/app.ts';

export const GET: RequestHandler = async ({ params: { workshop = '', activity = '' } }) => {
  const { desk } = runningApp();
  const board = (await desk.find(workshop)) && (await desk.board(workshop));
  if (!board?.activities.some(({ plan }) => plan.id === activity)) error(404);
  return new Response(await desk.exportCsv(workshop, activity), {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="encuadre-${activity.replaceAll(/[^\w.-]/g, '')}.csv"`,
    },
  });
};

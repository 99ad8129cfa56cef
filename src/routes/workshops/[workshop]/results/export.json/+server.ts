import { error, type RequestHandler } from '@sveltejs/kit';
import { runningApp } from '#lib/server/app.ts';

export const GET: RequestHandler = async ({ params }) => {
  const { desk } = runningApp();
  const workshop = await desk.find(params.workshop ?? '');
  if (!workshop) error(404);
  return new Response(await desk.exportJson(workshop.id), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="encuadre-${workshop.date.replaceAll(/[^\d-]/g, '')}.json"`,
    },
  });
};

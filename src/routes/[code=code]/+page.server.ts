import { error, redirect } from '@sveltejs/kit';
import { typedCode } from '#lib/client/typed-code.ts';
import { runningApp } from '#lib/server/app.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, setHeaders }) => {
  const code = typedCode(params.code);
  if (code === null) error(404);
  if (code !== params.code) redirect(308, `/${code}`);
  const { desk } = runningApp();
  const found = await desk.findByCode(code);
  if (!found) error(404);
  setHeaders({ 'cache-control': 'no-store' });
  const { title, organisation, identityMode, groups, status, locked } = (await desk.board(found.id))
    .workshop;
  return { code, lobby: { title, organisation, identityMode, groups, status, locked } };
};

import { typedCode } from '#lib/client/typed-code.ts';
import { runningApp } from '#lib/server/app.ts';
import type { PageServerLoad } from './$types';

/** With a code: the notice of that workshop, with who answers for it and how people are identified there. */
export const load: PageServerLoad = async ({ getClientAddress, url }) => {
  const code = typedCode(url.searchParams.get('code') ?? '');
  const { desk, findByCode } = runningApp();
  const found = code === null ? null : await findByCode(code, getClientAddress());
  if (!found?.ok) return { workshop: null };
  const { id, title, organisation } = found.workshop;
  const { identityMode } = (await desk.board(id)).workshop;
  return { workshop: { code: found.workshop.code, title, organisation, identityMode } };
};

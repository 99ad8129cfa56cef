import { typedCode } from '#lib/client/typed-code.ts';
import { runningApp } from '#lib/server/app.ts';
import type { PageServerLoad } from './$types';

/** With a code: the notice of that workshop, with who answers for it and how people are identified there. */
export const load: PageServerLoad = async ({ url }) => {
  const code = typedCode(url.searchParams.get('code') ?? '');
  const { desk } = runningApp();
  const found = code === null ? undefined : await desk.findByCode(code);
  if (!found) return { workshop: null };
  const { identityMode } = (await desk.board(found.id)).workshop;
  return {
    workshop: {
      code: found.code,
      title: found.title,
      organisation: found.organisation,
      identityMode,
    },
  };
};

import { redirect } from '@sveltejs/kit';
import { typedCode } from '#lib/client/typed-code.ts';
import { runningApp } from '#lib/server/app.ts';
import type { PageServerLoad } from './$types';

/** The form asks with GET: it works before the script has come, and an address with the code in it too. */
export const load: PageServerLoad = async ({ getClientAddress, locals, url }) => {
  const typed = url.searchParams.get('code');
  if (typed === null) return { typed: '', problem: null };
  const code = typedCode(typed);
  if (code === null) return { typed, problem: 'not-six-digits' as const };
  const found = await runningApp().findByCode(code, getClientAddress());
  if (found.ok) redirect(303, `/${code}`);
  if (found.code === 'unknown-code') return { typed, problem: 'unknown' as const };
  locals.status = 429;
  return { typed, problem: 'too-many' as const };
};

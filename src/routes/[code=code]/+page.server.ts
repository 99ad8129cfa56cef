import { error, redirect } from '@sveltejs/kit';
import { render } from 'svelte/server';
import { phoneBundles } from 'virtual:phone-bundle';
import { typedCode } from '#lib/client/typed-code.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { runningApp } from '#lib/server/app.ts';
import Phone from './Phone.svelte';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ getClientAddress, params, setHeaders }) => {
  const code = typedCode(params.code);
  if (code === null) error(404);
  if (code !== params.code) redirect(308, `/${code}`);
  const { desk, findByCode } = runningApp();
  const found = await findByCode(code, getClientAddress());
  // The first page says so, and keeps the code.
  if (!found.ok && found.code === 'too-many-attempts') redirect(303, `/?code=${code}`);
  if (!found.ok) error(404);
  setHeaders({ 'cache-control': 'no-store' });
  const { title, organisation, identityMode, groups, status, locked } = (
    await desk.board(found.workshop.id)
  ).workshop;
  const given = { code, lobby: { title, organisation, identityMode, groups, status, locked } };
  const { head, body } = render(Phone, { props: given });
  return { given, drawn: { head, body }, bundle: phoneBundles[getLocale()] };
};

import { dev } from '$app/environment';
import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

/** The phone in every state, for development only. `?only=name` shows one. */
export const load: PageLoad = ({ url }) => {
  if (!dev) error(404);
  return { only: url.searchParams.get('only') };
};

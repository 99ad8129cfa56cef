import { dev } from '$app/environment';
import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

/** Fixture data in every state, for development only. `?only=name` shows one example full screen. */
export const load: PageLoad = ({ url }) => {
  if (!dev) error(404);
  return { only: url.searchParams.get('only'), distance: url.searchParams.get('distance') };
};

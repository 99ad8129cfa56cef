import { dev } from '$app/environment';
import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

/** A room that lives in the page. `?until=3.2&people=24&mode=anonymous` plays up to that activity while it is open. */
export const load: PageLoad = ({ url }) => {
  if (!dev) error(404);
  const mode = url.searchParams.get('mode');
  return {
    until: url.searchParams.get('until') ?? '',
    people: Number(url.searchParams.get('people') ?? 24),
    anonymous: mode === 'anonymous',
  };
};

export const ssr = false;

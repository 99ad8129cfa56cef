import { dev } from '$app/environment';
import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';
import { playWorkshop } from '../stage/played-workshop.ts';
import { framingTheOpportunity } from '#lib/workshop/templates/framing-the-opportunity.ts';

/** The results of a played workshop, for development only; `?people=3` shows what a small room may be told. */
export const load: PageLoad = ({ url }) => {
  if (!dev) error(404);
  return {
    board: playWorkshop(framingTheOpportunity(120), Number(url.searchParams.get('people') ?? 24))
      .board,
  };
};

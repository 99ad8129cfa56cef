import { dev } from '$app/environment';
import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';
import { playWorkshop } from './played-workshop.ts';
import { framingTheOpportunity } from '#lib/workshop/templates/framing-the-opportunity.ts';

/** The stage at every moment of a played workshop, for development only. `?only=name` shows one full screen. */
export const load: PageLoad = ({ url }) => {
  if (!dev) error(404);
  const people = Number(url.searchParams.get('people') ?? 24);
  const { moments } = playWorkshop(framingTheOpportunity(120), people);
  const display = {
    blank: url.searchParams.has('blank'),
    bigCode: url.searchParams.has('code'),
    asList: url.searchParams.has('list'),
  };
  return { moments, display, only: url.searchParams.get('only') };
};

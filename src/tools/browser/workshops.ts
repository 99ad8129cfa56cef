// What a facilitator does before and after the room.
import type { IdentityMode } from '#lib/workshop/events.ts';
import type { Browser } from './browser.ts';

export type WorkshopWords = {
  organisation: string;
  question: string;
  groups: readonly string[];
  identityMode: IdentityMode;
};

/** Makes a workshop of two hours; resolves with its id. */
export async function newWorkshop(
  browser: Browser,
  { groups, ...words }: WorkshopWords,
): Promise<string> {
  const path = await browser.submit('/workshops/new', {
    template: 'framing-120',
    title: 'Enmarcando la Oportunidad · ensayo',
    ...words,
    date: new Date().toISOString().slice(0, 10),
    timeZone: 'America/Mexico_City',
    language: 'es',
    group: groups,
  });
  const id = /^\/workshops\/([^/]+)$/.exec(path)?.[1];
  if (id === undefined) throw new Error(`no new workshop: sent to ${path}`);
  return id;
}

export const exportOf = (browser: Browser, workshop: string): Promise<string> =>
  browser.download(`/workshops/${workshop}/results/export.json`);

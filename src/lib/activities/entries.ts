// The form of each kind on the phone, fetched when it is first needed. A kind without its row does not compile.
import type { Component } from 'svelte';
import type { ActivityKind } from '#lib/workshop/agenda.ts';
import type { EntryProps } from './entry-props.ts';
import { fetchForms } from './statement/forms.ts';

type Loader = () => Promise<{ default: Component<EntryProps> }>;

const ENTRIES: Record<ActivityKind, Loader> = {
  briefing: () => import('./briefing/Entry.svelte'),
  statement: () => import('./statement/Entry.svelte'),
  listing: () => import('./listing/Entry.svelte'),
  ordering: () => import('./ordering/Entry.svelte'),
  cloud: () => import('./cloud/Entry.svelte'),
  matrix: () => import('./matrix/Entry.svelte'),
  scale: () => import('./scale/Entry.svelte'),
};

export async function entryFor(kind: ActivityKind): Promise<Component<EntryProps>> {
  return (await ENTRIES[kind]()).default;
}

/** Fetches the forms, and what comes after an answer, not yet here, so that a phone that loses its line can still show them. */
export async function fetchAllEntries(): Promise<void> {
  await Promise.allSettled([
    ...Object.values(ENTRIES).map((load) => load()),
    fetchForms(),
    import('./matrix/PlacementList.svelte'),
  ]);
}

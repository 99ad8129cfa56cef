// How each kind is moderated and read on the console.
import type { Component } from 'svelte';
import type { ActivityKind } from '#lib/workshop/agenda.ts';
import BriefingPanel from './briefing/Panel.svelte';
import CloudPanel from './cloud/Panel.svelte';
import ListingPanel from './listing/Panel.svelte';
import MatrixPanel from './matrix/Panel.svelte';
import OrderingPanel from './ordering/Panel.svelte';
import type { PanelProps } from './panel.ts';
import ScalePanel from './scale/Panel.svelte';
import StatementPanel from './statement/Panel.svelte';

export const panels: Record<ActivityKind, Component<PanelProps>> = {
  briefing: BriefingPanel,
  statement: StatementPanel,
  listing: ListingPanel,
  ordering: OrderingPanel,
  cloud: CloudPanel,
  matrix: MatrixPanel,
  scale: ScalePanel,
};

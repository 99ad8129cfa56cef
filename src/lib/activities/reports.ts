// How each kind of activity reads on the results page: sentence, figure, table.
import type { Component } from 'svelte';
import type { ActivityKind } from '#lib/workshop/agenda.ts';
import Briefing from './briefing/Report.svelte';
import Cloud from './cloud/Report.svelte';
import Listing from './listing/Report.svelte';
import Matrix from './matrix/Report.svelte';
import Ordering from './ordering/Report.svelte';
import type { ReportProps } from './report-props.ts';
import Scale from './scale/Report.svelte';
import Statement from './statement/Report.svelte';

export const reports: Record<ActivityKind, Component<ReportProps>> = {
  briefing: Briefing,
  statement: Statement,
  listing: Listing,
  ordering: Ordering,
  cloud: Cloud,
  matrix: Matrix,
  scale: Scale,
};

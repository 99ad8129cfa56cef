// How each kind of activity looks on the stage while its result, or its presentation, is in view.
import type { Component } from 'svelte';
import type { ActivityKind } from '#lib/workshop/agenda.ts';
import Briefing from './briefing/Stage.svelte';
import Cloud from './cloud/Stage.svelte';
import Listing from './listing/Stage.svelte';
import Matrix from './matrix/Stage.svelte';
import Ordering from './ordering/Stage.svelte';
import Scale from './scale/Stage.svelte';
import type { StageProps } from './stage-props.ts';
import Statement from './statement/Stage.svelte';

export const stages: Record<ActivityKind, Component<StageProps>> = {
  briefing: Briefing,
  statement: Statement,
  listing: Listing,
  ordering: Ordering,
  cloud: Cloud,
  matrix: Matrix,
  scale: Scale,
};

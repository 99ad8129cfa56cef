// What every kind's part of the stage is given.
import type { ActivityView } from '#lib/workshop/views/activity.ts';
import type { StageView } from '#lib/workshop/views/stage.ts';

export type StageProps = {
  activity: ActivityView;
  /** What stands around the activity: guiding question, steps, adopted statement and how it came about. */
  room: Pick<StageView, 'question' | 'steps' | 'statement' | 'lineage' | 'people'>;
  /** A cloud is shown as a list with exact counts. */
  asList: boolean;
};

// The whole workshop as its results page shows it.
import { adoptedStatement } from '../statement-of.ts';
import { inOrder, type Workshop } from '../state.ts';
import { boardActivity, type BoardActivity } from './board-activity.ts';
import { statementLineages, type StatementLineage } from './lineage.ts';
import { participantView, type ParticipantView } from './participant.ts';
import { workshopAlignment, type WorkshopAlignment } from './workshop-alignment.ts';

export type BoardView = {
  workshop: Omit<ParticipantView, 'activity'>;
  date: string;
  timeZone: string;
  startedAtMs: number | null;
  endedAtMs: number | null;
  voters: number;
  observers: number;
  groups: readonly { name: string; people: number }[];
  activities: readonly BoardActivity[];
  alignment: WorkshopAlignment;
  /** Of the adopted statement or, where none was adopted, of each finalist. */
  lineages: readonly StatementLineage[];
};

export function boardView(workshop: Workshop): BoardView {
  const { activity: _current, ...shared } = participantView(workshop);
  const activities = inOrder(workshop).map((activity) => boardActivity(workshop, activity));
  return {
    workshop: { ...shared, statement: adoptedStatement(workshop) },
    date: workshop.details.date,
    timeZone: workshop.details.timeZone,
    startedAtMs: workshop.startedAtMs,
    endedAtMs: workshop.endedAtMs,
    voters: workshop.voters,
    observers: workshop.observers,
    groups: workshop.details.groups.map((name) => ({
      name,
      people: [...workshop.people.values()].filter((one) => one.group === name && !one.removed)
        .length,
    })),
    activities,
    alignment: workshopAlignment(activities),
    lineages: statementLineages(workshop, activities),
  };
}

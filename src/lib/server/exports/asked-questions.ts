// What every question of a log was about, known before replaying it: sealing may put an answer before its opening.
import type { WorkshopEvent } from '#lib/workshop/events.ts';
import {
  newActivityState,
  questionKey,
  type ActivityState,
  type Opening,
} from '#lib/workshop/state.ts';

/**
 * The activity as planned when it was asked, and its openings by `questionKey`. `heads` are what items were merged into
 * at any time: from then on a ballot names those.
 */
export type AskedActivity = {
  activity: ActivityState;
  openings: Map<string, Opening>;
  heads: ReadonlySet<string>;
};
export type AskedQuestions = ReadonlyMap<string, AskedActivity>;

export function askedIn(events: readonly WorkshopEvent[]): AskedQuestions {
  const asked = new Map<string, AskedActivity>();
  const heads = new Set<string>();
  for (const event of events) {
    if (event.type === 'workshopCreated' && asked.size === 0)
      for (const plan of event.agenda.activities)
        asked.set(plan.id, { activity: newActivityState(plan), openings: new Map(), heads });
    else if (event.type === 'activityAdded')
      asked.set(event.activity.id, {
        activity: newActivityState(event.activity),
        openings: new Map(),
        heads,
      });
    else if (event.type === 'itemsMerged') heads.add(event.into);
    // A plan changes only before its first opening, so its last form is what was asked.
    else if (event.type === 'activityChanged') {
      const known = asked.get(event.activity.id);
      if (known) known.activity.plan = event.activity;
    } else if (event.type === 'phaseOpened') {
      const { activity, phase, round, items, roll: opened } = event;
      const opening = {
        phase,
        round,
        items,
        openedAtMs: 0,
        closedAtMs: null,
        opened,
        closed: null,
      };
      asked.get(activity)?.openings.set(questionKey(phase, round), opening);
    }
  }
  return asked;
}

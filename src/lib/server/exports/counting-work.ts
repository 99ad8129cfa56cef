// What it takes to count a workshop grows with its questions times its answers: a small file can ask for hours.
import { questionKey, type ActivityState, type Workshop } from '#lib/workshop/state.ts';

/**
 * In rows read. A room of 1,000 on the built-in template takes about four million; this many, some two seconds.
 */
const MAX_ROWS = 30_000_000;

export function isTooMuchWork({ activities }: Workshop): boolean {
  let words = 0;
  for (const { items, entries } of activities.values()) words += items.size + entries.size;
  let rows = 0;
  for (const activity of activities.values())
    rows += (activity.openings.length + 3) * words + ballotRows(activity);
  return rows > MAX_ROWS;
}

/** Reading every ballot once for each thing it was asked about. */
function ballotRows({ openings, boxes }: ActivityState): number {
  let rows = 0;
  for (const { phase, round, items } of openings) {
    let ballots = 1;
    for (const own of boxes.get(questionKey(phase, round))?.values() ?? []) ballots += own.size;
    rows += ballots * (items.length + 1);
  }
  return rows;
}

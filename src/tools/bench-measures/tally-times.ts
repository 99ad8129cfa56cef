import { resultsOf } from '#lib/workshop/activities/registry.ts';
import { openingOf } from '#lib/workshop/state.ts';
import { cloudRoom, matrixRoom, orderRoom, type TalliedRoom } from './rooms.ts';

export type TallyTime = { name: string; medianMs: number; worstMs: number };

const TURNS = 25;

/** Each room's results, again after each of some more answers. */
export function tallyTimes(): TallyTime[] {
  return [matrixRoom(), orderRoom(), cloudRoom()].map(timed);
}

function timed(room: TalliedRoom): TallyTime {
  const activity = room.workshop.activities.get(room.activity);
  const opening = activity && openingOf(activity);
  if (!activity || !opening) throw new Error(`${room.activity} was not opened`);
  const times = Array.from({ length: TURNS }, (_, turn) => {
    room.answerOnce(turn);
    const startMs = performance.now();
    if (resultsOf(room.workshop, activity, opening) === null) throw new Error('no results');
    return performance.now() - startMs;
  }).sort((one, other) => one - other);
  return { name: room.name, medianMs: times[TURNS >> 1] ?? NaN, worstMs: times.at(-1) ?? NaN };
}

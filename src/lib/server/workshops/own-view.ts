// A participant's own answers, as far as the token in hand opens them.
import type { Place, WireCommand } from '#lib/protocol/messages.ts';
import type { Actor } from '#lib/workshop/decide/decision.ts';
import { mineOf, ownAnswers, type Mine, type OwnAnswers } from '#lib/workshop/views/mine.ts';
import { inOrder } from '#lib/workshop/state.ts';
import type { LoadedWorkshop } from './loaded-workshop.ts';
import { authorOf, placeOf } from './places.ts';

/** Their part of the room's current activity. */
export function mineNow(loaded: LoadedWorkshop, token: string): Mine | null {
  const activity = loaded.state.activities.get(loaded.state.current ?? '');
  if (!activity || loaded.state.startedAtMs === null) return null;
  const author = authorOf(loaded, token, activity.plan.id);
  return author === undefined ? null : mineOf(loaded.state, activity, author);
}

/** What goes with the acknowledgement of a participant's answer; null where it was about another activity. */
export function mineAfter(
  { state }: LoadedWorkshop,
  command: WireCommand,
  actor: Actor | null,
): Mine | null {
  if (actor?.role !== 'participant' || command.type !== 'giveAnswer') return null;
  const activity = state.activities.get(command.activity);
  return activity && state.current === activity.plan.id
    ? mineOf(state, activity, actor.author)
    : null;
}

export function allAnswers(loaded: LoadedWorkshop, token: string): OwnAnswers[] {
  return inOrder(loaded.state).flatMap((activity) => {
    const author = authorOf(loaded, token, activity.plan.id);
    if (author === undefined) return [];
    const own = ownAnswers(loaded.state, activity, author);
    return own.entries.length + own.ballots.length > 0 ? [own] : [];
  });
}

export function placeView(loaded: LoadedWorkshop, token: string): Place | null {
  const row = placeOf(loaded, token);
  return row ? { name: row.name, group: row.group, observer: row.role === 'observer' } : null;
}

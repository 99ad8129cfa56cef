// What a screen reader hears of the room, politely: questions, closes, results, the line and three moments of the clock.
import type { Connection } from '#lib/client/live-workshop.svelte.ts';
import { spokenMoment, type SpokenMoment } from '#lib/client/spoken-moment.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { inLanguage } from '#lib/workshop/local-text.ts';
import type { ActivityView } from '#lib/workshop/views/activity.ts';

type Heard = { activity: ActivityView | null; connection: Connection; leftMs: number | null };

export class SpokenRoom {
  words = $state('');
  #before: Heard | null = null;

  /** Says what changed since it last heard, if that is worth saying. */
  hear(now: Heard): void {
    const before = this.#before;
    this.#before = now;
    if (!before) return;
    const said = lineChange(before, now) ?? activityChange(before, now) ?? clockChange(before, now);
    if (said !== null) this.words = said;
  }
}

function lineChange(before: Heard, now: Heard): string | null {
  if (before.connection === now.connection) return null;
  // The offline bar is a live region of its own.
  return now.connection === 'live' && before.connection === 'offline'
    ? m.phone_spoken_online()
    : null;
}

function activityChange({ activity: before }: Heard, { activity: now }: Heard): string | null {
  if (!now) return null;
  const isNew =
    before?.id !== now.id || before.phaseIndex !== now.phaseIndex || before.round !== now.round;
  if (now.status === 'open' && (isNew || before.status !== 'open'))
    return now.form.type === 'look'
      ? m.phone_look_up()
      : m.phone_spoken_question({ question: inLanguage(now.prompt, getLocale()) });
  if (before?.status === 'open' && now.status === 'closed') return m.phone_closed();
  return !isNew && !before.revealed && now.revealed ? m.phone_results_out() : null;
}

function clockChange(before: Heard, now: Heard): string | null {
  if (before.activity?.id !== now.activity?.id || now.activity?.status !== 'open') return null;
  const moment = spokenMoment(before.leftMs, now.leftMs);
  return moment && MOMENTS[moment]();
}

const MOMENTS: Record<SpokenMoment, () => string> = {
  fiveMinutes: m.phone_spoken_five_minutes,
  oneMinute: m.phone_spoken_one_minute,
  tenSeconds: m.phone_spoken_ten_seconds,
  over: m.phone_spoken_over,
};

// Closes what is due by itself. A deadline is in the log, so that it outlives a restart; firing twice does no harm.
import { closesAtMs } from '#lib/workshop/clock.ts';
import { isDue } from '#lib/workshop/decide/running.ts';
import type { Workshop } from '#lib/workshop/state.ts';
import type { LoadedWorkshop } from './workshops/loaded-workshop.ts';

export type Deadlines = {
  /** Looks at the workshop's clock again: after each commit and after a start. */
  watch(loaded: LoadedWorkshop): void;
  stop(): void;
};

/** The wall clock may jump; however long the wait, it is looked at again this often. */
const LOOK_AGAIN_MS = 5_000;

export function deadlines(
  close: (workshop: string, activity: string) => Promise<unknown>,
  reload: (workshop: string) => Promise<LoadedWorkshop | undefined>,
  nowMs: () => number,
): Deadlines {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  function watch({ record: { id }, state }: LoadedWorkshop): void {
    clearTimeout(timers.get(id));
    timers.delete(id);
    const due = nextDue(state);
    if (!due) return;
    const waitMs = Math.min(Math.max(due.atMs - nowMs(), 0), LOOK_AGAIN_MS);
    timers.set(
      id,
      setTimeout(() => void fire(id, due.activity), waitMs),
    );
  }

  async function fire(id: string, activity: string): Promise<void> {
    const loaded = await reload(id);
    if (!loaded) return;
    const state = loaded.state.activities.get(activity);
    if (state && isDue(state, nowMs())) await close(id, activity);
    // Closed or not, its own commit or this look sets the next timer.
    const again = await reload(id);
    if (again) watch(again);
  }

  return {
    watch,
    stop() {
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
    },
  };
}

function nextDue(state: Workshop): { activity: string; atMs: number } | null {
  for (const { plan, status, clock, phase } of state.activities.values()) {
    if (status !== 'open' || !clock || plan.phases[phase]?.closing !== 'automatic') continue;
    const atMs = closesAtMs(clock);
    if (atMs !== null) return { activity: plan.id, atMs };
  }
  return null;
}

import type { ServerProcess } from './server-process.ts';

export type Kills = {
  /** Told of every acknowledgement of the room's. */
  acknowledged(): void;
  done(): number;
  /** Resolves once no server is on its way up; throws if one did not come. */
  settled(): Promise<void>;
};

/** Kills the server after so many acknowledgements, in ascending order, and starts it again. */
export function killsAt(thresholds: readonly number[], server: ServerProcess | null): Kills {
  const waiting = [...thresholds];
  let acknowledgements = 0;
  let done = 0;
  let restarting = Promise.resolve();
  let isDown = false;
  const strike = async (killed: ServerProcess) => {
    isDown = true;
    console.error(`kill -9 after ${acknowledgements} acknowledgements`);
    await killed.killAndRestart();
    done += 1;
    isDown = false;
  };
  return {
    acknowledged() {
      acknowledgements += 1;
      if (!server || isDown || acknowledgements < (waiting[0] ?? Infinity)) return;
      waiting.shift();
      restarting = strike(server);
      restarting.catch(() => undefined);
    },
    done: () => done,
    settled: () => restarting,
  };
}

import { coreCount, machineSeconds, processorSeconds } from './processor-time.ts';

export type Others = { others: number; stolen: number };

const lookMs = 500;
const quietShare = 0.1;

/** Starts watching; what it returns gives the shares of the machine that went elsewhere than to `ours` since. */
export function watchOthers(ours: readonly number[]): () => Others {
  const used = () => ours.reduce((total, pid) => total + processorSeconds(pid), 0);
  const [startMs, machine, own] = [performance.now(), machineSeconds(), used()];
  return () => {
    const now = machineSeconds();
    const available = (coreCount() * (performance.now() - startMs)) / 1000;
    return {
      others: Math.max(0, now.used - machine.used - (used() - own)) / available,
      stolen: (now.stolen - machine.stolen) / available,
    };
  };
}

/** Resolves when others have left the machine alone for half a second, or when `limitMs` has passed. */
export async function quiet(limitMs: number): Promise<void> {
  const endMs = performance.now() + limitMs;
  while (performance.now() < endMs) {
    const othersSince = watchOthers([process.pid]);
    await new Promise((resolve) => setTimeout(resolve, lookMs));
    const { others, stolen } = othersSince();
    if (others + stolen < quietShare) return;
  }
}

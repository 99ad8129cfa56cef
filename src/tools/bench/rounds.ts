import { measure, type Task } from './measure.ts';
import { reasonToDiscard, type Measurement } from './measurement.ts';
import { quiet } from './others.ts';
import type { Pattern } from './patterns.ts';
import type { Running, System } from './system.ts';

export type Plan = {
  sizes: readonly number[];
  rounds: number;
  isShort: boolean;
  /** Keep what was measured while others used the machine, too. */
  isBusyAllowed: boolean;
};

export type Entrant = { system: System; patterns: (phones: number) => readonly Pattern[] };

export type Discarded = { measurement: Measurement; reason: string };

export type Outcome = { kept: Measurement[]; discarded: Discarded[] };

const attempts = 3;
const quietLimitMs = 20_000;

/**
 * Measures all entrants in every round, each round in another order, each time in a process that has served one
 * burst. What says nothing is measured again, twice at most, and reported apart.
 */
export async function runRounds(
  entrants: readonly Entrant[],
  plan: Plan,
  report: (line: string) => void,
): Promise<Outcome> {
  const outcome: Outcome = { kept: [], discarded: [] };
  for (const phones of plan.sizes) {
    for (let round = 1; round <= plan.rounds; round += 1) {
      for (const entrant of rotated(entrants, round)) {
        const tasks = entrant
          .patterns(phones)
          .map((pattern) => ({ round, phones, pattern, isShort: plan.isShort }));
        if (tasks.length === 0) continue;
        report(`round ${round} of ${plan.rounds}: ${entrant.system.name}, ${phones} phones`);
        await runEntrant(entrant.system, tasks, outcome, plan.isBusyAllowed);
      }
    }
  }
  return outcome;
}

async function runEntrant(
  system: System,
  tasks: readonly Task[],
  outcome: Outcome,
  isBusyAllowed: boolean,
): Promise<void> {
  const server = await system.start();
  try {
    const memoryBytesPerPhone = await warmUp(system, server, tasks);
    const measureOnce = async (task: Task) => ({
      ...(await measure(system, server, task)),
      memoryBytesPerPhone,
    });
    for (const task of tasks) await keepOrRepeat(() => measureOnce(task), outcome, isBusyAllowed);
  } finally {
    await server.stop();
  }
}

async function keepOrRepeat(
  measureOnce: () => Promise<Measurement>,
  outcome: Outcome,
  isBusyAllowed: boolean,
): Promise<void> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    if (!isBusyAllowed) await quiet(quietLimitMs);
    const measurement = await measureOnce();
    const reason = reasonToDiscard(measurement.load);
    if (reason === undefined || isBusyAllowed) {
      outcome.kept.push(measurement);
      return;
    }
    outcome.discarded.push({ measurement, reason });
  }
}

/** Memory is told by the first room of a process alone: later ones move into the space it left. */
async function warmUp(system: System, server: Running, tasks: readonly Task[]): Promise<number> {
  const [first] = tasks;
  if (first === undefined) return NaN;
  return (await measure(system, server, { ...first, pattern: 'burst' })).memoryBytesPerPhone;
}

function rotated<Item>(items: readonly Item[], by: number): Item[] {
  const start = by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}

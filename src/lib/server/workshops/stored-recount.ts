// Counts a workshop once more from the rows of its log, and says where memory, which every page shows, has it otherwise.
import { join } from 'node:path';
import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Workshop } from '#lib/workshop/state.ts';
import { boardView, type BoardView } from '#lib/workshop/views/board.ts';
import type { EventRecord } from '../event-store/event-store.ts';
import type { Comparison } from '../exports/comparison.ts';
import type { RecountMessage } from '../exports/recount-worker.ts';
import { workerFile } from '../worker-file.ts';

export type StoredRecount = Comparison & { board: BoardView };

export type RecountSource = {
  /** Nothing in it waits to be committed. */
  state(): Promise<Workshop>;
  read(afterVersion: number, upToVersion: number): Promise<EventRecord[]>;
};

/** Facts read at a time: a few milliseconds of the thread that answers the room. */
const PAGE = 500;
const ATTEMPTS = 3;
const LIMIT_MS = 60_000;

/**
 * While a room answers, rows may be erased or put in another order between two pages of the log. So a difference
 * counts only where nothing has happened since.
 *
 * @returns null where something always had.
 */
export async function storedRecount(source: RecountSource): Promise<StoredRecount | null> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const state = await source.state();
    const { version } = state;
    const board = boardView(state);
    const comparison = await comparedAside(source, version, JSON.stringify(board));
    const isStill = (await source.state()).version === version;
    if (comparison.differences.length === 0 || isStill) return { ...comparison, board };
  }
  return null;
}

async function comparedAside(
  { read }: RecountSource,
  version: number,
  stated: string,
): Promise<Comparison> {
  const worker = new Worker(workerFile('recount-worker', join(import.meta.dirname, '../exports')));
  try {
    const answer = once(worker, 'message', { signal: AbortSignal.timeout(LIMIT_MS) });
    // Whoever reads the log may fail first.
    answer.catch(() => undefined);
    const say = (message: RecountMessage) => worker.postMessage(message);
    for (let after = 0; after < version; after += PAGE) {
      say({ records: await read(after, Math.min(after + PAGE, version)) });
      // SQLite answers at once: between two pages the room has its turn.
      await setImmediate();
    }
    say({ stated });
    const [comparison] = (await answer) as [Comparison];
    return comparison;
  } finally {
    await worker.terminate();
  }
}

/** One at a time: each takes a processor. */
export function inTurn(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}

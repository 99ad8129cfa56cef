// The one thread of this process that compares terms. It starts with the first question and answers one at a time.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { MergeSuggestion, Term } from '#lib/measures/merge-suggestions.ts';
import { workerFile } from '../worker-file.ts';

export type MergeThread = {
  /** Rejects when the worker fails or takes too long; the next search starts another worker. */
  search(terms: readonly Term[]): Promise<readonly MergeSuggestion[]>;
  stop(): Promise<void>;
};

/** Two thousand terms take two seconds; what takes this long has gone astray. */
const LONGEST_MS = 20_000;

type Running = { worker: Worker; ended: AbortSignal };

export function mergeThread(
  file = () => workerFile('merge-worker', import.meta.dirname),
): MergeThread {
  let running: Running | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let isStopped = false;

  async function answer(terms: readonly Term[]): Promise<readonly MergeSuggestion[]> {
    if (isStopped) return [];
    if (running?.ended.aborted) running = undefined;
    const { worker, ended } = (running ??= started(file()));
    const signal = AbortSignal.any([ended, AbortSignal.timeout(LONGEST_MS)]);
    try {
      worker.postMessage(terms);
      const [found] = (await once(worker, 'message', { signal })) as [MergeSuggestion[]];
      return found;
    } catch (error) {
      running = undefined;
      await worker.terminate();
      if (isStopped) return [];
      throw ended.aborted ? ended.reason : error;
    }
  }

  return {
    search(terms) {
      const found = last.then(() => answer(terms));
      last = found.catch(() => undefined);
      return found;
    },
    async stop() {
      isStopped = true;
      await running?.worker.terminate();
      await last;
    },
  };
}

function started(file: string): Running {
  const worker = new Worker(file);
  const ended = new AbortController();
  // Also between two searches: an error nobody listens to would end the server.
  worker.on('error', (error) => ended.abort(error));
  worker.on('exit', () => ended.abort(new Error('The worker has ended.')));
  worker.unref();
  return { worker, ended: ended.signal };
}

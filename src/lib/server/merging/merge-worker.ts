// Looks for terms that may be one, away from the thread that answers the room. Built apart: see vite.tools.config.ts.
import { parentPort } from 'node:worker_threads';
import { mergeSuggestions, type Term } from '#lib/measures/merge-suggestions.ts';

/** Nobody goes through more; the likeliest come first. */
const MOST = 200;

// An error ends the worker: whoever asked is told, and the next question starts another.
parentPort?.on('message', (terms: Term[]) =>
  parentPort?.postMessage(mergeSuggestions(terms).slice(0, MOST)),
);

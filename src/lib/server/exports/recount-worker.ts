// Folds a log and counts it away from the thread that answers the room. Built apart: see vite.tools.config.ts.
import { parentPort } from 'node:worker_threads';
import { evolve } from '#lib/workshop/evolve/evolve.ts';
import { emptyWorkshop } from '#lib/workshop/state.ts';
import { boardView } from '#lib/workshop/views/board.ts';
import { fromRecord } from '../event-store/event-codec.ts';
import type { EventRecord } from '../event-store/event-store.ts';
import { compare, type Comparison } from './comparison.ts';
import { asWritten } from './recounted-export.ts';

/** The log in pages, in order; at last what is stated, as JSON, to which a `Comparison` is the answer. */
export type RecountMessage = { records: readonly EventRecord[] } | { stated: string };

const state = emptyWorkshop();

parentPort?.on('message', (message: RecountMessage) => {
  if ('stated' in message) parentPort?.postMessage(compared(message.stated));
  else for (const record of message.records) evolve(state, fromRecord(record), record.atMs);
});

function compared(stated: string): Comparison {
  return compare(JSON.parse(stated), asWritten(boardView(state)), 'results');
}

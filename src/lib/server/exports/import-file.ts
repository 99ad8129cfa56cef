// Takes an export back. Whatever the file holds, nothing here throws, and what passes states its own results truly.
import { randomBytes } from 'node:crypto';
import type { ExportFile } from '#lib/protocol/export-schema.ts';
import { keptFrom } from '#lib/workshop/retention.ts';
import { boardView } from '#lib/workshop/views/board.ts';
import { statusOf } from '#lib/workshop/views/participant.ts';
import { toRecord } from '../event-store/event-codec.ts';
import type { Batch, ParticipantRecord } from '../event-store/event-store.ts';
import { unreadable, type Unreadable } from './export-text.ts';
import { recountedExport } from './recounted-export.ts';
import { replayedExport } from './replayed-export.ts';

export type ReadExport = {
  ok: true;
  file: ExportFile;
  /** For the list of workshops. */
  details: { title: string; organisation: string; date: string };
  keptFrom: string;
  status: 'prepared' | 'running' | 'ended';
};

/** The file, its log replayed and its results recounted; or the first thing that is wrong with it. */
export function readExport(json: string): ReadExport | Unreadable {
  const replayed = replayedExport(json);
  if (!replayed.ok) return replayed;
  const { file, records, state } = replayed;
  const [difference] = recountedExport(replayed).differences;
  if (difference) return unreadable('inconsistent', difference.path.join('.'));
  const { title, organisation, date } = state.details;
  return {
    ok: true,
    file: { ...file, log: records, results: boardView(state) },
    details: { title, organisation, date },
    keptFrom: keptFrom(state),
    status: statusOf(state),
  };
}

/** The whole file as the first thing a new workshop's log holds; nobody's phone opens the places in it. */
export function importBatch(file: ExportFile, workshop: string, newId: () => string): Batch {
  return {
    workshop,
    afterVersion: 0,
    events: file.log.map(({ event, ...stamp }) => toRecord(event, stamp, newId)),
    operations: [],
    participants: file.people.map((person): ParticipantRecord => ({
      ...person,
      workshop,
      // The hash of no token.
      tokenHash: randomBytes(32).toString('hex'),
      personalCodeHash: null,
    })),
    resealed: [],
  };
}

// Takes an export back. Whatever the file holds, nothing here throws, and what passes states its own results truly.
import * as v from 'valibot';
import { randomBytes } from 'node:crypto';
import { checkEvent } from '#lib/protocol/event-schemas.ts';
import {
  exportEnvelope,
  type ExportedRecord,
  type ExportEnvelope,
  type ExportFile,
} from '#lib/protocol/export-schema.ts';
import { keptFrom } from '#lib/workshop/retention.ts';
import type { Workshop } from '#lib/workshop/state.ts';
import { boardView } from '#lib/workshop/views/board.ts';
import { statusOf } from '#lib/workshop/views/participant.ts';
import { toRecord } from '../event-store/event-codec.ts';
import type { Batch, ParticipantRecord } from '../event-store/event-store.ts';
import { openExport, unreadable, type Unreadable } from './export-text.ts';
import { firstDifference } from './first-difference.ts';
import { inOrderOf } from './in-order-of.ts';
import { replay } from './replay.ts';

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
  const opened = openExport(json);
  if (!opened.ok) return opened;
  const envelope = v.safeParse(exportEnvelope, opened.file, { abortEarly: true });
  if (!envelope.success) {
    const [issue] = envelope.issues;
    return unreadable('invalid', `${v.getDotPath(issue) ?? 'file'}: ${issue.message}`);
  }
  const log = checkedLog(envelope.output.log);
  if (!log.ok) return log;
  const replayed = replay(log.records);
  if (!replayed.ok) return unreadable('invalid', `${replayed.path}: ${replayed.why}`);
  const { state } = replayed;
  const difference = whatDiffers(envelope.output, state);
  if (difference !== null) return unreadable('inconsistent', difference);
  const { title, organisation, date } = state.details;
  return {
    ok: true,
    file: { ...envelope.output, log: log.records, results: boardView(state) },
    details: { title, organisation, date },
    keptFrom: keptFrom(state),
    status: statusOf(state),
  };
}

function checkedLog(
  rows: ExportEnvelope['log'],
): { ok: true; records: ExportedRecord[] } | Unreadable {
  const records: ExportedRecord[] = [];
  for (const [index, row] of rows.entries()) {
    if (row.version !== index + 1)
      return unreadable(
        'invalid',
        `log.${index}.version: ${row.version} where ${index + 1} follows`,
      );
    const check = checkEvent(row.event);
    if (!check.ok) {
      const path = ['log', index, 'event', check.path].filter((part) => part !== '').join('.');
      return unreadable('invalid', `${path}: ${check.why}`);
    }
    records.push({ ...row, event: inOrderOf(check.event, row.event) });
  }
  return { ok: true, records };
}

/** The first place where the file states something else than its log amounts to. */
function whatDiffers(
  { workshop, people, results }: ExportEnvelope,
  state: Workshop,
): string | null {
  const { details, identityMode, template } = state;
  const { title, organisation, date, language } = details;
  const counted = { title, organisation, date, identityMode, language, template };
  const inLog = identityMode === 'anonymous' ? [] : [...state.people.values()];
  const inFile = people.map(({ id, group, role, removed }) => {
    return { id, group, observer: role === 'observer', removed };
  });
  return (
    firstDifference(workshop, counted, 'workshop') ??
    firstDifference(
      inFile,
      inLog.sort((a, b) => (a.id < b.id ? -1 : 1)),
      'people',
    ) ??
    firstDifference(results, JSON.parse(JSON.stringify(boardView(state))), 'results')
  );
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

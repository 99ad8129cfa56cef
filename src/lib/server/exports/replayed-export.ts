// An export whose log was checked and replayed; what the file states beside it is not yet held against it.
import * as v from 'valibot';
import { checkEvent } from '#lib/protocol/event-schemas.ts';
import {
  exportEnvelope,
  type ExportedRecord,
  type ExportEnvelope,
} from '#lib/protocol/export-schema.ts';
import type { Workshop } from '#lib/workshop/state.ts';
import { openExport, unreadable, type Unreadable } from './export-text.ts';
import { inOrderOf } from './in-order-of.ts';
import { replay } from './replay.ts';

export type ReplayedExport = {
  ok: true;
  /** As stated. */
  file: ExportEnvelope;
  records: ExportedRecord[];
  /** What the log amounts to. */
  state: Workshop;
};

/** Or the first thing that is wrong with the file. Whatever it holds, nothing here throws. */
export function replayedExport(json: string): ReplayedExport | Unreadable {
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
  return { ok: true, file: envelope.output, records: log.records, state: replayed.state };
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

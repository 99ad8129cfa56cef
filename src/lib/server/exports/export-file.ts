// A whole workshop as one JSON text, from which anybody can recount what it states. No tokens, codes, hashes or logins.
import {
  EXPORT_FORMAT,
  EXPORT_VERSION,
  type ExportedActor,
  type ExportedPerson,
  type ExportedRecord,
  type ExportFile,
} from '#lib/protocol/export-schema.ts';
import { evolve } from '#lib/workshop/evolve/evolve.ts';
import { emptyWorkshop, type Workshop } from '#lib/workshop/state.ts';
import { boardView } from '#lib/workshop/views/board.ts';
import { fromRecord } from '../event-store/event-codec.ts';
import type { EventRecord } from '../event-store/event-store.ts';
import type { LoadedWorkshop } from '../workshops/loaded-workshop.ts';
import { sealed } from '../workshops/sealing.ts';
import { checksumOf } from './checksum.ts';
import { withNumberedAuthors } from './numbered-authors.ts';

/**
 * @param log everything of the workshop, from version 1 on.
 * @returns JSON text; `readExport` takes it back.
 */
export function exportFile(
  loaded: LoadedWorkshop,
  log: readonly EventRecord[],
  exportedAt: Date = new Date(),
): string {
  const records = exportedLog(loaded, log);
  const state = folded(records);
  const { details, identityMode, template } = state;
  const { title, organisation, date, language } = details;
  const file: ExportFile = {
    format: EXPORT_FORMAT,
    formatVersion: EXPORT_VERSION,
    exportedAt: exportedAt.toISOString(),
    checksum: '',
    generator: 'Encuadre',
    workshop: { title, organisation, date, identityMode, language, template },
    people: identityMode === 'anonymous' ? [] : exportedPeople(state, loaded.names),
    log: records,
    results: boardView(state),
  };
  return JSON.stringify({ ...file, checksum: checksumOf(file) });
}

/** In anonymous mode what is not yet sealed at rest is put in random order first: no order of arrival leaves. */
function exportedLog(loaded: LoadedWorkshop, log: readonly EventRecord[]): ExportedRecord[] {
  if (loaded.state.identityMode !== 'anonymous') return log.map(exportedRecord);
  const rest = log.slice(0, loaded.sealedAt);
  const tail = sealed(log.slice(loaded.sealedAt));
  return withNumberedAuthors([...rest, ...tail].map(exportedRecord));
}

function exportedRecord(record: EventRecord): ExportedRecord {
  const { version, atMs, actor } = record;
  return { version, atMs, actor: exportedActor(actor), event: fromRecord(record) };
}

/** A facilitator's login stays behind. */
function exportedActor(actor: string): ExportedActor {
  return actor === 'participant' || actor === 'clock' ? actor : 'facilitator';
}

/** What is stated is what the exported log amounts to, not what this process remembers. */
function folded(records: readonly ExportedRecord[]): Workshop {
  const state = emptyWorkshop();
  for (const { event, atMs } of records) evolve(state, event, atMs);
  return state;
}

function exportedPeople(
  { people }: Workshop,
  names: ReadonlyMap<string, string>,
): ExportedPerson[] {
  return [...people.values()]
    .map(({ id, group, observer, removed }): ExportedPerson => {
      const role = observer ? 'observer' : 'voter';
      return { id, name: names.get(id) || null, group, role, removed };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

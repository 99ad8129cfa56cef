// The desk over the stores: making, finding, exporting, importing and deleting workshops.
import { randomInt } from 'node:crypto';
import { emptyWorkshop } from '#lib/workshop/state.ts';
import { decide } from '#lib/workshop/decide/decide.ts';
import { builtInTemplate } from '#lib/workshop/templates/built-in.ts';
import { clean } from '#lib/workshop/text.ts';
import { boardView } from '#lib/workshop/views/board.ts';
import type { Desk, WorkshopDraft } from '../desk.ts';
import { toRecord } from '../event-store/event-codec.ts';
import type { Batch, EventStore } from '../event-store/event-store.ts';
import { activityCsv } from '../exports/csv.ts';
import { exportFile } from '../exports/export-file.ts';
import { importBatch, readExport } from '../exports/import-file.ts';
import type { StageKeyRecords } from '../records/stage-keys.ts';
import type { WorkshopRecord, WorkshopRecords } from '../records/workshops.ts';
import type { CommandQueue } from '../handle-command.ts';
import type { LoadedWorkshop } from './loaded-workshop.ts';
import type { OpenWorkshops } from './open-workshops.ts';
import { stagePairing } from './stage-pairing.ts';
import { inTurn, storedRecount } from './stored-recount.ts';
import { newId } from './new-id.ts';

export type DeskDependencies = {
  events: EventStore;
  records: WorkshopRecords;
  stageKeys: StageKeyRecords;
  workshops: OpenWorkshops;
  queue: CommandQueue;
  /** Ends every socket of a workshop that is no more. */
  dismiss(workshop: string): void;
  nowMs(): number;
};

export function facilitatorDesk(dependencies: DeskDependencies): Desk {
  const { events, records, stageKeys, workshops, queue, dismiss, nowMs } = dependencies;
  const pairing = stagePairing(stageKeys, nowMs);
  const recountInTurn = inTurn();

  async function settled(id: string): Promise<LoadedWorkshop> {
    if (workshops.peek(id)?.ahead) await queue.idle();
    const loaded = await workshops.open(id);
    if (!loaded) throw new Error(`No workshop ${id}`);
    return loaded;
  }

  /** The log of a workshop that is listed already; if it cannot be kept, the workshop is listed no more. */
  async function begin(record: WorkshopRecord, batch: Batch): Promise<void> {
    try {
      const [outcome] = await events.append([batch]);
      if (!outcome?.ok) throw new Error(`${record.id}: ${outcome?.reason ?? 'no outcome'}`);
    } catch (cause) {
      const words = `The workshop ${record.id} was not kept.`;
      // Where that fails too, the next start finds a workshop without a log, and removes it.
      await records.delete(record.id).catch((second: unknown) => {
        throw new AggregateError([cause, second], words);
      });
      throw new Error(words, { cause });
    }
  }

  return {
    async create(owner, draft) {
      const first = firstEvent(draft, nowMs());
      const record = await insert(records, recordOf(owner, draft, nowMs()));
      await begin(record, { ...NOTHING, workshop: record.id, events: [first] });
      return record;
    },
    list: (owner) => records.byOwner(owner),
    find: (id) => records.byId(id),
    board: async (id) => boardView((await settled(id)).state),
    recount: (id) =>
      recountInTurn(() =>
        storedRecount({
          state: async () => (await settled(id)).state,
          read: (after, upTo) => events.read(id, after, upTo),
        }),
      ),
    async exportJson(id) {
      const loaded = await settled(id);
      return exportFile(loaded, await events.read(id, 0));
    },
    async exportCsv(id, activity) {
      const { state } = await settled(id);
      return activityCsv(boardView(state), activity, state.details.language);
    },
    async import(owner, json) {
      const read = readExport(json);
      if (!read.ok) return read;
      const { details, keptFrom, status } = read;
      const base = recordOf(owner, details, nowMs());
      const record = await insert(records, { ...base, keptFrom, status });
      await begin(record, importBatch(read.file, record.id, newId));
      return { ok: true, workshop: record.id };
    },
    async delete(id) {
      dismiss(id);
      await queue.idle();
      await stageKeys.revoke(id);
      await records.delete(id);
      workshops.forget(id);
      // Last: it leaves no trace of the others' rows in the file either. Should the process end before, the next start
      // finds a log that no record lists, and erases it.
      await events.deleteWorkshop(id);
    },
    newStageCode: pairing.newCode,
    redeemStageCode: pairing.redeem,
  };
}

const NOTHING: Omit<Batch, 'workshop' | 'events'> = {
  afterVersion: 0,
  operations: [],
  participants: [],
  resealed: [],
};

/** Chances to draw six digits that no other workshop has. */
const DRAWS = 50;

async function insert(records: WorkshopRecords, record: WorkshopRecord): Promise<WorkshopRecord> {
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const coded = { ...record, code: String(randomInt(100_000, 1_000_000)) };
    if ((await records.insert(coded)) === 'inserted') return coded;
  }
  throw new Error('No free code: there are too many workshops on this server.');
}

function recordOf(
  owner: string,
  { title, organisation, date }: Pick<WorkshopDraft, 'title' | 'organisation' | 'date'>,
  createdAtMs: number,
): WorkshopRecord {
  return {
    id: newId(),
    code: '',
    owner,
    title: clean(title),
    organisation: clean(organisation),
    date,
    keptFrom: date,
    status: 'prepared',
    createdAtMs,
  };
}

function firstEvent(draft: WorkshopDraft, nowMs: number) {
  const template = builtInTemplate(draft.template);
  if (!template) throw new Error(`No template ${draft.template}`);
  const { title, organisation, question, date, timeZone, language, groups, identityMode } = draft;
  const details = {
    title: clean(title),
    organisation: clean(organisation),
    question: clean(question),
    date,
    timeZone,
    language,
    groups: [...new Set(groups.map(clean).filter((group) => group !== ''))],
  };
  const command = {
    type: 'createWorkshop',
    details,
    identityMode,
    agenda: template.agenda,
    template: draft.template,
  } as const;
  const actor = { role: 'facilitator', id: '' } as const;
  const decision = decide(emptyWorkshop(), command, {
    atMs: nowMs,
    actor,
    connected: 0,
    id: newId(),
  });
  const event = decision.ok ? decision.events[0] : undefined;
  if (!event) throw new Error('A workshop could not be made from its template.');
  return toRecord(event, { version: 1, atMs: nowMs, actor: 'facilitator' }, newId);
}

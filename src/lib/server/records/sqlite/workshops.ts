import type { Database } from 'better-sqlite3';
import { and, desc, eq, lt, lte, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { noteErasure } from '../../database/sqlite/compact.ts';
import { retryWhenBusy } from '../../database/sqlite/retry-when-busy.ts';
import { workshops } from '../../database/sqlite/schema.ts';
import { emptyWal } from '../../database/sqlite/truncate-wal.ts';
import type { WorkshopRecords } from '../workshops.ts';

export function openSqliteWorkshops(sqlite: Database): WorkshopRecords {
  const database = drizzle(sqlite);
  // Asked by every phone that comes in.
  const findByCode = database
    .select()
    .from(workshops)
    .where(eq(workshops.code, sql.placeholder('code')))
    .prepare();
  const deleteRecord = sqlite.transaction((id: string) => {
    database.delete(workshops).where(eq(workshops.id, id)).run();
    noteErasure(sqlite);
  });
  return {
    async insert(record) {
      const insertion = database.insert(workshops).values(record).onConflictDoNothing();
      const { changes } = await retryWhenBusy(() => insertion.run());
      return changes === 1 ? 'inserted' : 'taken';
    },
    async update(id, change) {
      if (Object.keys(change).length === 0) return;
      const update = database.update(workshops).set(change).where(eq(workshops.id, id));
      await retryWhenBusy(() => update.run());
    },
    byId: async (id) => database.select().from(workshops).where(eq(workshops.id, id)).get(),
    byCode: async (code) => findByCode.get({ code }),
    byOwner: async (owner) =>
      database
        .select()
        .from(workshops)
        .where(eq(workshops.owner, owner))
        .orderBy(desc(workshops.createdAtMs))
        .all(),
    running: async () =>
      database.select().from(workshops).where(eq(workshops.status, 'running')).all(),
    keptSince: async (day, madeBeforeMs) =>
      database
        .select()
        .from(workshops)
        .where(and(lte(workshops.keptFrom, day), lt(workshops.createdAtMs, madeBeforeMs)))
        .all(),
    madeBefore: async (timeMs) =>
      database.select().from(workshops).where(lt(workshops.createdAtMs, timeMs)).all(),
    async delete(id) {
      await retryWhenBusy(() => deleteRecord.immediate(id));
      await emptyWal(sqlite);
    },
  };
}

import { and, desc, eq, lt, lte, type SQL } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import type { Pool } from 'pg';
import { workshops } from '../../database/postgres/schema.ts';
import type { WorkshopRecords } from '../workshops.ts';

export function openPostgresWorkshops(pool: Pool): WorkshopRecords {
  const database = drizzle(pool);
  const one = async (where: SQL) => (await database.select().from(workshops).where(where)).at(0);
  return {
    async insert(record) {
      const { rowCount } = await database.insert(workshops).values(record).onConflictDoNothing();
      return rowCount === 1 ? 'inserted' : 'taken';
    },
    async update(id, change) {
      if (Object.keys(change).length === 0) return;
      await database.update(workshops).set(change).where(eq(workshops.id, id));
    },
    byId: (id) => one(eq(workshops.id, id)),
    byCode: (code) => one(eq(workshops.code, code)),
    byOwner: (owner) =>
      database
        .select()
        .from(workshops)
        .where(eq(workshops.owner, owner))
        .orderBy(desc(workshops.createdAtMs))
        .execute(),
    running: () =>
      database.select().from(workshops).where(eq(workshops.status, 'running')).execute(),
    keptSince: (day, madeBeforeMs) =>
      database
        .select()
        .from(workshops)
        .where(and(lte(workshops.keptFrom, day), lt(workshops.createdAtMs, madeBeforeMs)))
        .execute(),
    madeBefore: (timeMs) =>
      database.select().from(workshops).where(lt(workshops.createdAtMs, timeMs)).execute(),
    async delete(id) {
      await database.delete(workshops).where(eq(workshops.id, id));
    },
  };
}

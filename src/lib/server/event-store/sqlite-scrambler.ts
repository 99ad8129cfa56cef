// Inside a page SQLite keeps rows in the order they were written, whatever their keys. Writing a workshop's rows
// anew in the order of their random keys leaves no trace of who answered or joined first.
import type { Database } from 'better-sqlite3';

const tables = [
  { name: 'texts', key: 'id' },
  { name: 'operations', key: 'actor, id' },
  { name: 'participants', key: 'id' },
];

/** To be called within a transaction. */
export function sqliteScrambler(sqlite: Database): (workshop: string) => void {
  const steps = tables.map(({ name, key }) => {
    // Temporary tables rest in memory (see the database's pragmas), so the copies reach no file.
    sqlite.exec(
      `CREATE TEMP TABLE IF NOT EXISTS moved_${name} AS SELECT * FROM ${name} WHERE false`,
    );
    return [
      sqlite.prepare(`INSERT INTO moved_${name} SELECT * FROM ${name} WHERE workshop = ?`),
      sqlite.prepare(`DELETE FROM ${name} WHERE workshop = ?`),
      sqlite.prepare(
        `INSERT INTO ${name} SELECT * FROM moved_${name} WHERE workshop = ? ORDER BY ${key}`,
      ),
      sqlite.prepare(`DELETE FROM moved_${name} WHERE workshop = ?`),
    ];
  });
  return (workshop) => {
    for (const statement of steps.flat()) statement.run(workshop);
  };
}

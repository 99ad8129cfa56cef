// The migrations as an older version of Encuadre had them, to test that its databases are taken over.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrationsFolder, type Dialect } from './migrations-folder.ts';

/** A folder with only the first `count`; the caller removes it. */
export function firstMigrations(dialect: Dialect, count: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'encuadre-migrations-'));
  cpSync(migrationsFolder(dialect), folder, { recursive: true });
  const path = join(folder, 'meta', '_journal.json');
  const journal = JSON.parse(readFileSync(path, 'utf8')) as { entries: object[] };
  writeFileSync(path, JSON.stringify({ ...journal, entries: journal.entries.slice(0, count) }));
  return folder;
}

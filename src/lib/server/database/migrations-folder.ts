// Server code runs from src/ in development and from build/ in production; the migrations lie beside both.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { array, number, object, parse, string } from 'valibot';

export type Dialect = 'sqlite' | 'postgres';

const journal = object({ entries: array(object({ when: number(), tag: string() })) });

export function migrationsFolder(dialect: Dialect, from = import.meta.dirname): string {
  const folder = join(from, 'drizzle', dialect);
  if (existsSync(join(folder, 'meta', '_journal.json'))) return folder;
  const parent = dirname(from);
  if (parent === from)
    throw new Error(`The folder drizzle/${dialect} with the migrations is missing.`);
  return migrationsFolder(dialect, parent);
}

/** When the newest migration in a folder was made, in milliseconds: the number by which a schema's age is told. */
export function newestMigrationMs(folder: string): number {
  const text = readFileSync(join(folder, 'meta', '_journal.json'), 'utf8');
  return Math.max(...parse(journal, JSON.parse(text)).entries.map((entry) => entry.when));
}

export function assertNotNewer(appliedMs: number, knownMs: number): void {
  if (appliedMs <= knownMs) return;
  throw new Error(
    `The database was written by a newer version of Encuadre (schema of ${new Date(appliedMs).toISOString()}, this version knows ${new Date(knownMs).toISOString()}). Install the newer version or restore a backup made before it.`,
  );
}

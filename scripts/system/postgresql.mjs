import { existsSync, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const usualPlaces = [
  '/usr/lib/postgresql/*/bin',
  '/usr/pgsql-*/bin',
  '/opt/homebrew/opt/postgresql*/bin',
  '/usr/local/opt/postgresql*/bin',
];
/** The oldest release that is still maintained. */
const oldest = 14;

/** @returns {string | undefined} the folder that holds `initdb` and `postgres` */
export function findPostgresql() {
  const named = process.env.POSTGRESQL_BIN;
  if (named) return holdsServer(named) ? named : undefined;
  const found = globSync(usualPlaces).sort((one, other) => release(other) - release(one));
  return [...found, ...(process.env.PATH ?? '').split(delimiter)].find(holdsServer);
}

/** @param {string} folder */
function holdsServer(folder) {
  return (
    ['initdb', 'postgres'].every((name) => existsSync(join(folder, name))) &&
    release(folder) >= oldest
  );
}

/**
 * Folders that do not tell their release are taken at their word.
 * @param {string} folder
 */
function release(folder) {
  return Number(/(?:postgresql|pgsql)[^0-9]*(\d+)/.exec(folder)?.[1] ?? oldest);
}

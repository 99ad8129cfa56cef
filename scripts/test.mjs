// The whole suite: vitest, then the browser, then one line that sums both. A skipped test is not a pass.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './setup/command.mjs';
import { tallyPlaywright, tallyVitest } from './test/tally.mjs';

const results = 'test-results';
const vitestReport = join(results, 'vitest.json');
const playwrightReport = join(results, 'playwright.json');

rmSync(results, { recursive: true, force: true });
mkdirSync(results);
const codes = [
  await run('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${vitestReport}`,
  ]),
  await run('playwright', ['test', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport,
  }),
];
const tallies = [tallyVitest(vitestReport), tallyPlaywright(playwrightReport)];
/** @param {keyof import('./test/tally.mjs').Tally} name */
const sum = (name) => tallies.reduce((total, tally) => total + tally[name], 0);

const isEmpty = tallies.some(({ passed, failed }) => passed + failed === 0);
if (isEmpty) console.log('One of the two suites ran no test at all.');
if (sum('skipped') > 0) console.log(`${sum('skipped')} skipped: a skipped test is not a pass.`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = isEmpty || sum('failed') + sum('skipped') > 0 || codes.some(Boolean) ? 1 : 0;

/** @param {string} command @param {string[]} args */
async function run(command, args, env = {}) {
  const { code, signal } = await runCommand(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (signal) process.kill(process.pid, signal);
  return code ?? 1;
}

import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{passed: number, failed: number, skipped: number}} Tally */
/** @typedef {{status: string, assertionResults: unknown[]}} VitestFile */

/**
 * A file that could not even be loaded, and a run that left no report, count as one failure.
 * @param {string} path
 * @returns {Tally}
 */
export function tallyVitest(path) {
  const report = read(path);
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  /** @type {VitestFile[]} */
  const files = report.testResults;
  const unloaded = files.filter(
    (file) => file.status === 'failed' && !file.assertionResults.length,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * A test that passed only when tried again counts as a failure.
 * @param {string} path
 * @returns {Tally}
 */
export function tallyPlaywright(path) {
  const report = read(path);
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped };
}

/** @param {string} path */
function read(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

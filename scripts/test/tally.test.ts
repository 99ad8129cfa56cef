import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { tallyPlaywright, tallyVitest } from './tally.mjs';

const folder = mkdtempSync(join(tmpdir(), 'encuadre-tally-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function reportOf(content: unknown): string {
  const path = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
}

test('a run that left no report is a failure', () => {
  const lost = { passed: 0, failed: 1, skipped: 0 };
  expect([tallyVitest(join(folder, 'none')), tallyPlaywright(join(folder, 'none'))]).toEqual([
    lost,
    lost,
  ]);
});

test('a vitest file that could not be loaded is a failure; pending and todo are skipped', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{}] },
  ];
  const counts = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
  expect(tallyVitest(reportOf({ ...counts, testResults }))).toEqual({
    passed: 5,
    failed: 2,
    skipped: 3,
  });
});

test('a browser test that passed only when tried again is a failure', () => {
  const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 };
  expect(tallyPlaywright(reportOf({ stats, errors: [{}] }))).toEqual({
    passed: 4,
    failed: 3,
    skipped: 2,
  });
});

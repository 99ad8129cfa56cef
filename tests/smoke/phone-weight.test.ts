import { expect, test } from 'vitest';
import { phoneWeight } from '../../scripts/phone-weight.mjs';

/** performance.md: before the first answer, all languages, heaviest kind. */
const LIMIT_BYTES = 55_000;

test('a phone fetches at most 55 kB of script and style before the first answer', () => {
  const { totalBytes, entries } = phoneWeight();
  expect(entries).toHaveLength(7);
  expect(totalBytes, JSON.stringify(entries)).toBeLessThanOrEqual(LIMIT_BYTES);
});

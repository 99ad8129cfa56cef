import { expect, test } from 'vitest';
import { phoneWeights } from '../../scripts/phone-weight.mjs';

/** performance.md: before the first answer, heaviest kind of activity, in whichever language. */
const LIMIT_BYTES = 55_000;

test('a phone fetches at most 55 kB of script and style before the first answer', () => {
  for (const { locale, totalBytes, forms } of phoneWeights()) {
    expect(forms.length, locale).toBeGreaterThanOrEqual(7);
    expect(totalBytes, JSON.stringify({ locale, forms })).toBeLessThanOrEqual(LIMIT_BYTES);
  }
});

import { existsSync, globSync, readFileSync } from 'node:fs';
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

test('what its style asks for is served', () => {
  const styles = globSync('.svelte-kit/phone/*/style-*.css');
  expect(styles.length).toBeGreaterThan(0);
  for (const style of styles) {
    const asked = [...readFileSync(style, 'utf8').matchAll(/url\(["']?(\/[^"')]*)["']?\)/g)];
    expect(asked.length, style).toBeGreaterThan(1);
    for (const [, path = ''] of asked) expect(existsSync(`build/client${path}`), path).toBe(true);
  }
});

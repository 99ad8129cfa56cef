import { expect, it } from 'vitest';
import { pathWithin } from './path-within.ts';

it.each(['/workshops', '/workshops/abc?x=1'])('goes back to %s', (path) => {
  expect(pathWithin(path)).toBe(path);
});

it.each([
  null,
  '',
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  'javascript:alert(1)',
])('does not leave this site for %j', (path) => {
  const within = pathWithin(path);
  expect(within === null || !within.startsWith('//')).toBe(true);
  expect(within ?? '').not.toContain('evil.example');
});

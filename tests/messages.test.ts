// Paraglide falls back to Spanish without a word; here a missing translation is an error.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('..', import.meta.url);
const settings = read('project.inlang/settings.json') as {
  locales: string[];
  'plugin.inlang.messageFormat': { pathPattern: string[] };
};

function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, root), 'utf8'));
}

function keys(pattern: string, locale: string): string[] {
  return Object.keys(read(pattern.replace('{locale}', locale)) as object).sort();
}

const patterns = settings['plugin.inlang.messageFormat'].pathPattern;

test.each(patterns)('%s has the same messages in every language', (pattern) => {
  for (const locale of settings.locales) expect(keys(pattern, locale)).toEqual(keys(pattern, 'es'));
});

test('no message has two homes', () => {
  const all = patterns.flatMap((pattern) => keys(pattern, 'es')).filter((key) => key !== '$schema');
  expect(all).toEqual([...new Set(all)]);
});

test('each language quotes with its own marks', () => {
  const values = (locale: string) =>
    patterns.flatMap((pattern) => {
      const messages = read(pattern.replace('{locale}', locale)) as Record<string, unknown>;
      return Object.entries(messages).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    });
  expect(values('en').filter((words) => /[«»]/.test(words))).toEqual([]);
  expect(values('es').filter((words) => /[“”]/.test(words))).toEqual([]);
});

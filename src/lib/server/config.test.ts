import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readConfig } from './config.ts';

let DATA_DIR: string;
beforeEach(() => {
  DATA_DIR = mkdtempSync(join(tmpdir(), 'encuadre-'));
});
afterEach(() => rmSync(DATA_DIR, { recursive: true }));

test('nothing has to be set', () => {
  const { secret, ...config } = readConfig({ DATA_DIR, PORT: '', DATABASE_URL: undefined });
  expect(config).toEqual({
    ...{ port: 3000, host: '0.0.0.0', dataDir: DATA_DIR, databaseUrl: undefined },
    ...{ publicUrl: undefined, trustProxy: false, logLevel: 'info', demoWorkshop: false },
  });
  expect(secret).toHaveLength(43);
});

test('the secret is made once and only its owner reads it', () => {
  const { secret } = readConfig({ DATA_DIR });
  expect(readConfig({ DATA_DIR }).secret).toBe(secret);
  expect(readFileSync(join(DATA_DIR, 'secret'), 'utf8')).toBe(`${secret}\n`);
  expect(statSync(join(DATA_DIR, 'secret')).mode & 0o777).toBe(0o600);
});

test('a damaged secret is not used', () => {
  writeFileSync(join(DATA_DIR, 'secret'), 'short');
  expect(() => readConfig({ DATA_DIR })).toThrow('is damaged');
});

test('a secret that is given wins and is not written down', () => {
  const given = 'kQ3vM8xT1zB6nW0rY5cJ2dH9sL4fG7aP';
  expect(readConfig({ DATA_DIR, BETTER_AUTH_SECRET: given }).secret).toBe(given);
  expect(() => statSync(join(DATA_DIR, 'secret'))).toThrow('ENOENT');
});

test.each([
  ['PORT', '0'],
  ['PORT', '65536'],
  ['PORT', '80 80'],
  ['DATABASE_URL', 'mysql://here'],
  ['PUBLIC_URL', 'encuadre.local'],
  ['PUBLIC_URL', 'javascript:alert(1)'],
  ['TRUST_PROXY', 'yes'],
  ['LOG_LEVEL', 'loud'],
  ['DEMO_WORKSHOP', 'yes'],
  ['BETTER_AUTH_SECRET', 'short'],
  ['BETTER_AUTH_SECRET', 'changeme'.repeat(6)],
])('%s=%s is refused by name', (name, value) => {
  expect(() => readConfig({ DATA_DIR, [name]: value })).toThrow(new RegExp(`  ${name} must`));
});

test('a bad secret is not told in the error', () => {
  const BETTER_AUTH_SECRET = 'not long enough';
  expect(() => readConfig({ DATA_DIR, BETTER_AUTH_SECRET })).toThrow(/^((?!not long enough)[^])*$/);
});

test('all bad settings are told at once', () => {
  expect(() => readConfig({ DATA_DIR, PORT: 'x', LOG_LEVEL: 'x' })).toThrow(/PORT[^]*LOG_LEVEL/);
});

// RULES.md and the tests say the same: every rule is tested, every number is a rule.
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const HERE = import.meta.dirname;
const CARRIED = /(?<=test[^'`"]*['`"])((?:\[[A-Z]\d+\] ?)+)/g;

const rules = [...read('RULES.md').matchAll(/^- \*\*([A-Z]\d+)\*\* \S/gm)].map(
  (match) => match[1] ?? '',
);
const carried = new Set(
  globSync('**/*.test.ts', { cwd: HERE })
    .filter((file) => file !== 'rules.test.ts')
    .flatMap((file) => [...read(file).matchAll(CARRIED)])
    .flatMap((match) => [...(match[1] ?? '').matchAll(/[A-Z]\d+/g)].map((number) => number[0])),
);

test('every rule is stated once', () => {
  expect(rules.length).toBeGreaterThan(70);
  expect(new Set(rules).size).toBe(rules.length);
});

test('every rule has a test that carries its number', () => {
  expect(rules.filter((rule) => !carried.has(rule))).toEqual([]);
});

test('no test carries a number that is not a rule', () => {
  expect([...carried].filter((number) => !rules.includes(number))).toEqual([]);
});

function read(file: string): string {
  return readFileSync(`${HERE}/${file}`, 'utf8');
}

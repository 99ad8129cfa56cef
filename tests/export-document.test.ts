// docs/export.md names what is in the file; what results are made of, it leaves to docs/protocol.md.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BUILT_IN_TEMPLATES } from '#lib/workshop/templates/built-in.ts';
import { examplesIn, wordsIn } from './fixtures/document-examples.ts';
import { wordsOfTypes } from './fixtures/words-of-types.ts';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const page = read('docs/export.md');
/** Both have their JSON Schema in docs/export.schema.json, which is held to them beside the exports. */
const BY_SCHEMA = ['Activity', 'WorkshopEvent'];

test('every field of an export is named', () => {
  const words = wordsOfTypes('src/lib/protocol/export-schema.ts', ['ExportFile'], BY_SCHEMA);
  const named = new Set([...wordsIn(page), ...wordsIn(read('docs/protocol.md'))]);
  expect([...words].filter(([word]) => !named.has(word))).toEqual([]);
  expect([...words.keys()]).toEqual(expect.arrayContaining(['spentMs', 'overall', 'contested']));
});

test('the example is of a template that there is', () => {
  const [file] = examplesIn(page);
  const { template } = file?.value['workshop'] as { template: string };
  expect(BUILT_IN_TEMPLATES.map(({ id }) => id)).toContain(template);
});

// docs/export.schema.json is written by hand: here it is held to real exports and to what an import accepts.
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { beforeAll, expect, test } from 'vitest';
import { EVENT_SCHEMAS, EVENT_TYPES } from '#lib/protocol/event-schemas.ts';
import type { ExportFile } from '#lib/protocol/export-schema.ts';
import { exportFile } from './export-file.ts';
import { schemaErrors, type JsonSchema } from './json-schema-check.ts';
import { sampleWorkshop } from './sample-workshop.ts';

const schema = JSON.parse(readFileSync('docs/export.schema.json', 'utf8')) as JsonSchema;
const definitions = schema['$defs'] as Record<string, { properties: object; required: string[] }>;

let file: ExportFile;
beforeAll(async () => {
  const { loaded, log } = await sampleWorkshop('named', { people: 4 });
  file = JSON.parse(exportFile(loaded, log)) as ExportFile;
});

test.each(['named', 'anonymous'] as const)(
  'an export of a %s workshop keeps the schema',
  async (mode) => {
    const { loaded, log } = await sampleWorkshop(mode, { people: 4 });
    expect(schemaErrors(schema, JSON.parse(exportFile(loaded, log)))).toEqual([]);
  },
);

test('the results are asked for with all that the board states', () => {
  const { results } = schema['properties'] as { results: { required: string[] } };
  expect([...results.required].sort()).toEqual(Object.keys(file.results).sort());
});

test('the sample holds most of the events there are', () => {
  const types = new Set(file.log.map(({ event }) => event.type));
  expect(types.size).toBeGreaterThan(12);
});

test.each(EVENT_TYPES)('%s is defined with the fields that an import asks for', (type) => {
  const fields = Object.keys(EVENT_SCHEMAS[type].entries).sort();
  expect(Object.keys(definitions[type]?.properties ?? {}).sort()).toEqual(fields);
  expect([...(definitions[type]?.required ?? [])].sort()).toEqual(fields);
  expect((schema['$defs'] as { event: { oneOf: unknown[] } }).event.oneOf).toContainEqual({
    $ref: `#/$defs/${type}`,
  });
});

test('what breaks the schema is told, and refused by an import too', () => {
  const broken: [path: string, event: object][] = [
    ['an extra field', { type: 'roomLocked', by: 'x' }],
    ['a missing field', { type: 'activityEntered' }],
    ['an unknown event', { type: 'roomPainted' }],
    ['a rating of six', { ...answer('rate'), answer: { kind: 'rate', value: 6, reason: null } }],
    ['a bad id', { type: 'activityEntered', activity: '../x' }],
  ];
  for (const [what, event] of broken) {
    const log = [{ version: 1, atMs: 1, actor: 'facilitator', event }];
    expect(schemaErrors(schema, { ...file, log }), what).toEqual(['/log/0/event']);
    const type = (event as { type: keyof typeof EVENT_SCHEMAS }).type;
    expect(EVENT_SCHEMAS[type] ? v.is(EVENT_SCHEMAS[type], event) : false, what).toBe(false);
  }
});

function answer(kind: string): object {
  return file.log.find(({ event }) => 'answer' in event && event.answer.kind === kind)?.event ?? {};
}

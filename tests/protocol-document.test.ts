// docs/protocol.md is all that a client in another language is given: nothing of the protocol is missing from it, and
// each of its examples is one that the server reads.
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { answer } from '#lib/protocol/answer-schemas.ts';
import type { Credentials } from '#lib/protocol/messages.ts';
import { parseCredentials, parseEnvelope } from '#lib/protocol/schemas.ts';
import type { AnswerKind } from '#lib/workshop/answers.ts';
import { REFUSALS } from '#lib/workshop/refusals.ts';
import { examplesIn, rowsUnder, wordsIn, type Example } from './fixtures/document-examples.ts';
import { SAMPLE_COMMANDS } from './fixtures/sample-commands.ts';
import { wordsOfTypes } from './fixtures/words-of-types.ts';

const page = readFileSync(new URL('../docs/protocol.md', import.meta.url), 'utf8');
const examples = examplesIn(page);
const bodies = examples.map(({ value }) => value);
const isCommand = ({ value: { type } }: Example) => String(type) in SAMPLE_COMMANDS;
const isAnswer = ({ value }: Example) => 'kind' in value && !('id' in value);

describe('the page names', () => {
  test('each command in a row of its own', () => {
    const rows = [...rowsUnder(page, 'Of participants'), ...rowsUnder(page, 'Of the facilitator')];
    expect(rows.sort()).toEqual(Object.keys(SAMPLE_COMMANDS).sort());
  });

  test('each refusal in a row of its own', () => {
    expect(rowsUnder(page, 'Refusal codes').sort()).toEqual([...REFUSALS].sort());
  });

  /** The step that comes next is typed as any command of the core; over a socket no workshop is created. */
  const INSIDE = 'createWorkshop';

  // An activity's plan has its own JSON Schema, which the page points to.
  const words = wordsOfTypes(
    'src/lib/protocol/messages.ts',
    ['Credentials', 'ClientToServer', 'ServerToClient'],
    ['Activity'],
  );

  test('every event, field and value that travels', () => {
    const named = wordsIn(page);
    const unnamed = [...words].filter(([word]) => !named.has(word) && word !== INSIDE);
    expect(unnamed).toEqual([]);
  });

  test('which are many', () => {
    const some = ['farewell', 'giveAnswerOnBehalf', 'too-long', 'firstByOtherRule', 'place-taken'];
    expect([...words.keys()]).toEqual(expect.arrayContaining(some));
    expect(words.size).toBeGreaterThan(250);
  });
});

describe('an example', () => {
  test.each(Object.entries(SAMPLE_COMMANDS))('of %s is as the tests send it', (_type, sample) => {
    expect(bodies).toContainEqual(sample);
  });

  test.each(examples.filter(isCommand))('is a command: $text', ({ value }) => {
    expect(parseEnvelope({ id: 'a', command: value })).toEqual({ id: 'a', command: value });
  });

  test.each(examples.filter(isAnswer))('is an answer: $text', ({ value }) => {
    expect(v.safeParse(answer, value)).toMatchObject({ success: true, output: value });
  });

  test('stands for each kind of answer', () => {
    const kinds = {
      write: true,
      withdraw: true,
      comment: true,
      approve: true,
      choose: true,
      order: true,
      place: true,
      rate: true,
    } satisfies Record<AnswerKind, true>;
    const shown = examples.filter(isAnswer).map(({ value }) => String(value['kind']));
    expect([...new Set(shown)].sort()).toEqual(Object.keys(kinds).sort());
  });

  test('stands for each role’s way of saying who it is', () => {
    const roles = { participant: true, stage: true, facilitator: true } satisfies Record<
      Credentials['role'],
      true
    >;
    const shown = bodies.filter((body) => parseCredentials(body)).map(({ role }) => String(role));
    expect([...new Set(shown)].sort()).toEqual(Object.keys(roles).sort());
  });
});

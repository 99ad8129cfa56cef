import { parseArgs } from 'node:util';
import type { Plan } from './rounds.ts';

export type Arguments = { plan: Plan; subject: string; isJson: boolean; isGated: boolean };

export const usage = `bench [--json] [--n 200,1000] [--rounds 3] [--short] [--gate] [--busy] [--subject name]
  --json     one JSON object on standard output; the table goes to standard error in any case
  --n        phones in the room, one or more sizes
  --rounds   how often every system is measured
  --short    200 phones, one round, two seconds: the size for tests
  --gate     exit with 1 also when a gated ratio is missed (counts always do)
  --busy     keep measurements also while others use the machine
  --subject  what is compared with the reference; 'reference' compares it with itself`;

/** Throws with a reason for a person when an argument is not one of the above. */
export function readArguments(words: readonly string[], subjects: readonly string[]): Arguments {
  const { values } = parseArgs({
    args: [...words],
    options: {
      json: { type: 'boolean', default: false },
      n: { type: 'string' },
      rounds: { type: 'string' },
      short: { type: 'boolean', default: false },
      gate: { type: 'boolean', default: false },
      busy: { type: 'boolean', default: false },
      subject: { type: 'string', default: subjects[0] ?? '' },
    },
  });
  if (!subjects.includes(values.subject))
    throw new Error(`--subject is one of ${subjects.join(', ')}`);
  const sizes = (values.n ?? (values.short ? '200' : '200,1000'))
    .split(',')
    .map((word) => count(word, '--n'));
  const rounds = count(values.rounds ?? (values.short ? '1' : '3'), '--rounds');
  return {
    plan: { sizes, rounds, isShort: values.short, isBusyAllowed: values.busy },
    subject: values.subject,
    isJson: values.json,
    isGated: values.gate,
  };
}

function count(word: string, name: string): number {
  const number = Number(word);
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`${name} wants whole numbers above zero`);
  return number;
}

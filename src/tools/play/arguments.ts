import { parseArgs } from 'node:util';
import type { IdentityMode } from '#lib/workshop/events.ts';

export type Arguments = {
  participants: number;
  /** How many of them have voice and no vote. */
  observers: number;
  identity: IdentityMode;
  seed: number;
  pace: 'real' | 'fast';
  /** Acknowledgements after which the server is killed, ascending. */
  killAt: readonly number[];
  /** A server that is running already; null for one of our own. */
  remote: { url: string; email: string; password: string } | null;
  /** Address of a PostgreSQL for the server of our own; null for its SQLite. */
  database: string | null;
  /** Where the export is written, too. */
  exportPath: string | null;
  isJson: boolean;
};

/** Two phones drop, one stays away, and three answer through it all. */
const FEWEST_VOTERS = 6;

const IDENTITIES = ['named', 'pseudonymous', 'anonymous'] as const satisfies IdentityMode[];

export const usage = `play [--participants 18] [--observers 0] [--identity named|pseudonymous|anonymous] [--seed 1] [--pace fast|real]
     [--kill-at 50,200] [--database postgres://…] [--url http://… --facilitator email:password] [--json] [--export FILE]
  --participants  people in the room
  --observers     how many of them have voice and no vote; ${FEWEST_VOTERS} or more have to be left
  --identity      how the workshop knows its people
  --seed          the same seed plays the same workshop
  --pace          fast: milliseconds between answers; real: a workshop of two hours
  --kill-at       kill -9 the server after so many acknowledgements, and start it again
  --database      start the server on this PostgreSQL, in a database of its own that goes with it, instead of on SQLite
  --url           play against this server, as the facilitator named, instead of one of its own
  --json          one JSON object on standard output, instead of a summary
  --export        write the export that was compared to this file`;

/** Throws with a reason for a person when an argument is not one of the above. */
export function readArguments(words: readonly string[]): Arguments {
  const { values } = parseArgs({
    args: [...words],
    options: {
      participants: { type: 'string', default: '18' },
      observers: { type: 'string', default: '0' },
      identity: { type: 'string', default: 'named' },
      seed: { type: 'string', default: '1' },
      pace: { type: 'string', default: 'fast' },
      'kill-at': { type: 'string' },
      database: { type: 'string' },
      json: { type: 'boolean', default: false },
      export: { type: 'string' },
      url: { type: 'string' },
      facilitator: { type: 'string' },
    },
  });
  const killAt = (values['kill-at']?.split(',') ?? []).map((word) => whole(word, '--kill-at', 1));
  const remote = remoteOf(values.url, values.facilitator);
  if (remote && killAt.length > 0)
    throw new Error('--kill-at needs a server of our own, without --url');
  if (remote && values.database !== undefined)
    throw new Error('--database is for a server of our own, without --url');
  const observers = whole(values.observers, '--observers', 0);
  return {
    participants: whole(values.participants, '--participants', FEWEST_VOTERS + observers),
    observers,
    identity: oneOf(IDENTITIES, values.identity, '--identity'),
    seed: whole(values.seed, '--seed', 0),
    pace: oneOf(['fast', 'real'], values.pace, '--pace'),
    killAt: killAt.sort((a, b) => a - b),
    remote,
    database: values.database === undefined ? null : postgresAt(values.database),
    exportPath: values.export ?? null,
    isJson: values.json,
  };
}

function remoteOf(url: string | undefined, facilitator: string | undefined): Arguments['remote'] {
  if (url === undefined && facilitator === undefined) return null;
  const [email = '', ...rest] = facilitator?.split(':') ?? [];
  const password = rest.join(':');
  if (!url || !URL.canParse(url) || !email || !password)
    throw new Error('--url http://… and --facilitator email:password go together');
  return { url: new URL(url).origin, email, password };
}

function postgresAt(address: string): string {
  if (!URL.canParse(address) || !/^postgres(ql)?:$/.test(new URL(address).protocol))
    throw new Error('--database is an address such as postgres://user:password@host/database');
  return address;
}

function oneOf<Word extends string>(words: readonly Word[], given: string, name: string): Word {
  const found = words.find((word) => word === given);
  if (found === undefined) throw new Error(`${name} is one of ${words.join(', ')}`);
  return found;
}

function whole(word: string, name: string, least: number): number {
  const number = Number(word);
  if (!Number.isInteger(number) || number < least)
    throw new Error(`${name} wants whole numbers from ${least}`);
  return number;
}

import { parseArgs } from 'node:util';

export type Arguments = {
  participants: number;
  seed: number;
  pace: 'real' | 'fast';
  /** Acknowledgements after which the server is killed, ascending. */
  killAt: readonly number[];
  /** A server that is running already; null for one of our own. */
  remote: { url: string; email: string; password: string } | null;
  /** Where the export is written, too. */
  exportPath: string | null;
  isJson: boolean;
};

/** Two phones drop, one stays away, and four answer through it all. */
const FEWEST = 6;

export const usage = `play [--participants 18] [--seed 1] [--pace fast|real] [--kill-at 50,200] [--json] [--export FILE]
     [--url http://… --facilitator email:password]
  --participants  people in the room, ${FEWEST} or more
  --seed          the same seed plays the same workshop
  --pace          fast: milliseconds between answers; real: a workshop of two hours
  --kill-at       kill -9 the server after so many acknowledgements, and start it again
  --json          one JSON object on standard output, instead of a summary
  --export        write the export that was compared to this file
  --url           play against this server, as the facilitator named, instead of one of its own`;

/** Throws with a reason for a person when an argument is not one of the above. */
export function readArguments(words: readonly string[]): Arguments {
  const { values } = parseArgs({
    args: [...words],
    options: {
      participants: { type: 'string', default: '18' },
      seed: { type: 'string', default: '1' },
      pace: { type: 'string', default: 'fast' },
      'kill-at': { type: 'string' },
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
  return {
    participants: whole(values.participants, '--participants', FEWEST),
    seed: whole(values.seed, '--seed', 0),
    pace: paceOf(values.pace),
    killAt: killAt.sort((a, b) => a - b),
    remote,
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

function paceOf(word: string): Arguments['pace'] {
  if (word !== 'fast' && word !== 'real') throw new Error('--pace is fast or real');
  return word;
}

function whole(word: string, name: string, least: number): number {
  const number = Number(word);
  if (!Number.isInteger(number) || number < least)
    throw new Error(`${name} wants whole numbers from ${least}`);
  return number;
}

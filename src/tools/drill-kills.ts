// Kills the server at many points of a workshop, each in a workshop of its own, and counts what was acknowledged and lost.
import { parseArgs } from 'node:util';
import { killPoints } from './drill/kill-points.ts';
import { playOnce, type Outcome } from './drill/play-once.ts';

const usage = `drill:kills [--points 20] [--json] [--participants …] [--observers …] [--identity …] [--seed …] [--database …]
  --points  kills, each at another point of the workshop and in a workshop of its own; the first play, without a kill,
            tells how many acknowledgements there are
  --json    one JSON object on standard output, instead of a line
  the others are the player's, see src/tools/play/arguments.ts`;

const FORWARDED = ['participants', 'observers', 'identity', 'seed', 'database'] as const;

const { points, isJson, words } = readOrExplain();
const whole = await playOnce(words);
explain('without a kill', whole);
const outcomes = [whole];
const killAt = killPoints(whole.report?.acknowledged ?? 0, points);
for (const point of killAt) {
  const outcome = await playOnce([...words, '--kill-at', String(point)]);
  explain(`killed after ${point} acknowledgements`, outcome);
  outcomes.push(outcome);
}
const sum = (of: 'kills' | 'acknowledged' | 'missing' | 'unexpected') =>
  outcomes.reduce((total, { report }) => total + (report?.[of] ?? 0), 0);
const result = {
  plays: outcomes.length,
  killAt,
  kills: sum('kills'),
  acknowledged: sum('acknowledged'),
  missing: sum('missing'),
  unexpected: sum('unexpected'),
  failed: outcomes.filter(({ status }) => status !== 0).length,
};
console.log(
  isJson
    ? JSON.stringify(result)
    : `${result.plays} plays, ${result.kills} kills, ${result.acknowledged} acknowledged; ${result.missing} missing, ${result.unexpected} unexpected; ${result.failed} plays failed`,
);
if (result.failed > 0 || result.kills !== points) process.exitCode = 1;

function readOrExplain(): { points: number; isJson: boolean; words: string[] } {
  try {
    const player = Object.fromEntries(FORWARDED.map((name) => [name, { type: 'string' }] as const));
    const { values } = parseArgs({
      options: {
        ...player,
        points: { type: 'string', default: '20' },
        json: { type: 'boolean', default: false },
      },
    });
    const given: Record<string, unknown> = values;
    const points = Number(values.points);
    if (!Number.isInteger(points) || points < 1) throw new Error('--points wants a whole number');
    const words = FORWARDED.flatMap((name) =>
      given[name] === undefined ? [] : [`--${name}`, String(given[name])],
    );
    return { points, isJson: values.json, words };
  } catch (reason) {
    console.error(`${reason instanceof Error ? reason.message : reason}\n${usage}`);
    process.exit(2);
  }
}

function explain(what: string, { status, report, told }: Outcome): void {
  const { acknowledged = 0, missing = 0, unexpected = 0 } = report ?? {};
  console.error(
    `${what}: ${acknowledged} acknowledged, ${missing} missing, ${unexpected} unexpected`,
  );
  if (status !== 0) console.error(told);
}

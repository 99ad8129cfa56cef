// Measures the application beside the reference, in alternation on this machine: counts first, then ratios.
import { readArguments, usage } from './bench/arguments.ts';
import type { Measurement } from './bench/measurement.ts';
import type { Pattern } from './bench/patterns.ts';
import { rawSystem, referenceHash, referenceSystem } from './bench/reference.ts';
import { runRounds, type Entrant, type Outcome, type Plan } from './bench/rounds.ts';
import { pinGenerator } from './bench/server-process.ts';
import { subjects } from './bench/subjects.ts';
import type { System } from './bench/system.ts';
import { measurementTable, ratioTable } from './bench/table.ts';
import { anchorOf, countFailures, ratiosOf } from './bench/verdict.ts';

// Ending by exit lets the servers it started end with it.
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));

await main();

async function main(): Promise<void> {
  const { plan, subject, isJson, isGated } = readOrExplain();
  const isPinned = pinGenerator();
  const system = subjects[subject]?.() ?? referenceSystem();
  const outcome = await runRounds(entrantsOf(system, plan), plan, say);
  const result = { ...judge(outcome, system), isPinned, node: process.version };
  explain(outcome, result);
  if (isJson) console.log(JSON.stringify({ ...result, ...outcome }));
  const missed =
    !(result.anchor?.isMet ?? true) || result.ratios.some((one) => one.isGated && !one.isMet);
  if (result.countFailures.length > 0 || (isGated && missed)) process.exitCode = 1;
}

function readOrExplain() {
  try {
    return readArguments(process.argv.slice(2), Object.keys(subjects));
  } catch (reason) {
    say(`${reason instanceof Error ? reason.message : reason}\n${usage}`);
    process.exit(2);
  }
}

/** Bare `ws` runs where it is needed: in the burst of the largest room. */
function entrantsOf(system: System, { sizes, isShort }: Plan): Entrant[] {
  const patterns = (phones: number): Pattern[] =>
    phones >= 1000 ? ['burst', 'paced', 'rate'] : ['burst', 'paced'];
  const rawPatterns = (phones: number): Pattern[] =>
    phones === Math.max(...sizes) && !isShort ? ['burst'] : [];
  return [
    { system: referenceSystem(), patterns },
    { system, patterns },
    { system: rawSystem(), patterns: rawPatterns },
  ];
}

function judge({ kept, discarded }: Outcome, system: System) {
  const measured: Measurement[] = [...kept, ...discarded.map(({ measurement }) => measurement)];
  return {
    subject: system.name,
    referenceSha256: referenceHash(),
    countFailures: countFailures(measured),
    ratios: ratiosOf(kept, system.name, 'reference'),
    anchor: anchorOf(kept, 'reference', 'raw-ws'),
  };
}

function explain({ kept, discarded }: Outcome, result: ReturnType<typeof judge>): void {
  say(`\n${measurementTable(kept)}\n\n${ratioTable(result.ratios)}\n`);
  for (const { measurement, reason } of discarded)
    say(
      `discarded: ${measurement.system}, ${measurement.phones} ${measurement.pattern}, round ${measurement.round}: ${reason}`,
    );
  if (result.anchor)
    say(`anchor: the reference reaches ${result.anchor.share.toFixed(2)} of bare ws in accepted/s`);
  say(`reference sha256 ${result.referenceSha256}`);
  say(
    result.countFailures.length === 0
      ? 'counts: all as they must be'
      : result.countFailures.join('\n'),
  );
}

function say(line: string): void {
  console.error(line);
}

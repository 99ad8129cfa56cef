// Plays a whole workshop over real sockets, everybody at once, and recounts from its own ledger what the export states.
import { writeFileSync } from 'node:fs';
import type { ExportFile } from '#lib/protocol/export-schema.ts';
import { setUp, signIn } from './browser/accounts.ts';
import { openBrowser, type Browser } from './browser/browser.ts';
import { exportOf, newWorkshop } from './browser/workshops.ts';
import { readArguments, usage, type Arguments } from './play/arguments.ts';
import { deskOf } from './play/desk.ts';
import { runWorkshop } from './play/facilitator.ts';
import { killsAt, type Kills } from './play/kills.ts';
import { newLedger } from './play/ledger.ts';
import { openLine } from './play/line.ts';
import { tryLockedDoor } from './play/locked-door.ts';
import { paceOf } from './play/pace.ts';
import { recount } from './play/recount.ts';
import { failuresOf, reportOf, summary, type Played, type StageView } from './play/report.ts';
import { openRoom } from './play/room.ts';
import { readResults } from './play/running.ts';
import { startServer, type ServerProcess } from './play/server-process.ts';
import { GROUPS, organisation, question } from './play/words.ts';

// Ending by exit lets the server it started end with it.
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
process.exit();

async function main(): Promise<void> {
  const given = readOrExplain();
  const server = given.remote ? null : await startServer();
  try {
    const browser = await signedIn(given, server);
    await judge(given, browser, killsAt(given.killAt, server));
  } finally {
    await server?.stop();
  }
}

function readOrExplain(): Arguments {
  try {
    return readArguments(process.argv.slice(2));
  } catch (reason) {
    console.error(`${reason instanceof Error ? reason.message : reason}\n${usage}`);
    process.exit(2);
  }
}

async function signedIn({ remote }: Arguments, server: ServerProcess | null): Promise<Browser> {
  const browser = openBrowser(remote?.url ?? server?.url ?? '');
  if (remote) await signIn(browser, remote.email, remote.password);
  else await setUp(browser, server?.setUpCode ?? '');
  return browser;
}

async function judge(given: Arguments, browser: Browser, kills: Kills): Promise<void> {
  const workshop = await newWorkshop(browser, {
    organisation,
    question,
    groups: GROUPS,
    identityMode: 'named',
  });
  const played = await play(given, browser, workshop, kills);
  const text = await exportOf(browser, workshop);
  if (given.exportPath !== null) writeFileSync(given.exportPath, text);
  const found = recount(JSON.parse(text) as ExportFile, played.ledger);
  const report = reportOf(given, played, found);
  const failures = failuresOf(report, given, played);
  for (const fact of found.missing.slice(0, 10)) console.error(`missing: ${fact}`);
  for (const fact of found.unexpected.slice(0, 10)) console.error(`unexpected: ${fact}`);
  for (const failure of failures) console.error(`failed: ${failure}`);
  console.log(given.isJson ? JSON.stringify(report) : summary(report));
  if (failures.length > 0) process.exitCode = 1;
}

async function play(
  given: Arguments,
  { url, cookie }: Browser,
  workshop: string,
  kills: Kills,
): Promise<Played> {
  const startedAtMs = performance.now();
  const ledger = newLedger();
  const stage: StageView[] = [];
  const events = {
    acknowledged: kills.acknowledged,
    dropped: () => (ledger.drops += 1),
    problem: (text: string) => void ledger.problems.push(text),
  };
  const viewed = (version: number) => void stage.push({ version, atMs: performance.now() });
  const line = await openLine(url, { role: 'facilitator', workshop }, events, cookie());
  const screen = await openLine(
    url,
    { role: 'stage', workshop, key: null },
    { ...events, viewed },
    cookie(),
  );
  const { code } = line.now();
  const { seed, participants } = given;
  const playing = { seed, ledger, pace: paceOf(given.pace) };
  const room = await openRoom({ url, code, participants, events }, playing);
  const desk = deskOf(line);
  await tryLockedDoor(desk, { url, code, events });
  await runWorkshop(desk, room, playing);
  await readResults(desk, ledger);
  await kills.settled();
  for (const one of [room, line, screen]) one.leave();
  return { ledger, stage, kills: kills.done(), seconds: (performance.now() - startedAtMs) / 1000 };
}

// Plays a whole workshop over real sockets, everybody at once, and recounts from its own ledger what the export states.
import { writeFileSync } from 'node:fs';
import type { ExportFile } from '#lib/protocol/export-schema.ts';
import { setUp, signIn } from './browser/accounts.ts';
import { openBrowser, type Browser } from './browser/browser.ts';
import { exportOf, newWorkshop } from './browser/workshops.ts';
import { readArguments, usage, type Arguments } from './play/arguments.ts';
import { killsAt, type Kills } from './play/kills.ts';
import { recount } from './play/recount.ts';
import { failuresOf, reportOf, summary } from './play/report.ts';
import { startOwnServer } from './play/own-server.ts';
import type { ServerProcess } from './play/server-process.ts';
import { playWorkshop } from './play/whole-workshop.ts';
import { GROUPS, organisation, question } from './play/words.ts';

let server: ServerProcess | null = null;
process.once('SIGINT', () => void leave(130));
process.once('SIGTERM', () => void leave(143));

await main().catch((error: unknown) => {
  console.error(reasonOf(error));
  process.exitCode = 1;
});
process.exit();

async function main(): Promise<void> {
  const given = readOrExplain();
  server = given.remote ? null : await startOwnServer(given.database);
  try {
    const browser = await signedIn(given, server);
    await judge(given, browser, killsAt(given.killAt, server));
  } finally {
    await server?.stop();
  }
}

/** What cannot be fetched says why in its cause. */
function reasonOf(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { message, cause } = error;
  return cause instanceof Error ? `${message}: ${cause.message}` : message;
}

/** The server it started goes with it. */
async function leave(status: number): Promise<void> {
  await server?.stop();
  process.exit(status);
}

function readOrExplain(): Arguments {
  try {
    return readArguments(process.argv.slice(2));
  } catch (reason) {
    console.error(`${reason instanceof Error ? reason.message : reason}\n${usage}`);
    process.exit(2);
  }
}

async function signedIn(
  { remote }: Arguments,
  own: { url: string; setUpCode: string } | null,
): Promise<Browser> {
  const browser = openBrowser(remote?.url ?? own?.url ?? '');
  if (remote) await signIn(browser, remote.email, remote.password);
  else await setUp(browser, own?.setUpCode ?? '');
  return browser;
}

async function judge(given: Arguments, browser: Browser, kills: Kills): Promise<void> {
  const words = { organisation, question, groups: GROUPS, identityMode: given.identity };
  const workshop = await newWorkshop(browser, words);
  const played = await playWorkshop(given, browser, workshop, kills);
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

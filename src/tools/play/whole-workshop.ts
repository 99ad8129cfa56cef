// A whole workshop at once: the facilitator's line, the stage's, and everybody with a phone.
import type { Browser } from '../browser/browser.ts';
import type { Arguments } from './arguments.ts';
import { deskOf } from './desk.ts';
import { runWorkshop } from './facilitator.ts';
import type { Kills } from './kills.ts';
import { newLedger } from './ledger.ts';
import { openLine } from './line.ts';
import { tryLockedDoor } from './locked-door.ts';
import { paceOf } from './pace.ts';
import type { Played, StageView } from './report.ts';
import { openRoom } from './room.ts';
import { readResults } from './running.ts';

export async function playWorkshop(
  given: Arguments,
  { url, cookie }: Browser,
  workshop: string,
  kills: Kills,
): Promise<Played> {
  const startedAtMs = performance.now();
  const ledger = newLedger(given.identity);
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
  const { seed, participants, observers } = given;
  const playing = { seed, ledger, pace: paceOf(given.pace) };
  const room = await openRoom({ url, code, participants, observers, events }, playing);
  const desk = deskOf(line);
  await tryLockedDoor(desk, { url, code, events });
  await runWorkshop(desk, room, playing);
  await readResults(desk, ledger);
  await kills.settled();
  for (const one of [room, line, screen]) one.leave();
  return { ledger, stage, kills: kills.done(), seconds: (performance.now() - startedAtMs) / 1000 };
}

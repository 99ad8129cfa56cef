// Adapter of the application itself, as it is started in production: every answer through the browser's and the
// phones' own doors. A room that rates the statement (activity 1.1) and watches the result grow.
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Reply, Snapshot, ViewMessage, WireCommand } from '#lib/protocol/messages.ts';
import type { Rating } from '#lib/workshop/answers.ts';
import { setUp } from '../browser/accounts.ts';
import { openBrowser, type Browser } from '../browser/browser.ts';
import { exportOf, newWorkshop } from '../browser/workshops.ts';
import { facilitate } from './facilitate.ts';
import { freePort, startServerAt } from './server-process.ts';
import type { Running, System } from './system.ts';

const activity = '1.1';
const scalePoints = 5;
const draft = {
  organisation: 'AMIMP',
  question: '¿Cómo crear valor?',
  groups: ['Consejo Directivo'],
  identityMode: 'named',
} as const;

export function applicationSystem(): System {
  let browser = openBrowser('');
  let workshop = '';
  let code = '';
  let tokens: string[] = [];
  return {
    name: 'application',
    async start() {
      const { running, browser: signedIn } = await startApplication();
      browser = signedIn;
      return running;
    },
    async prepare(phones) {
      tokens = Array.from({ length: phones }, () => randomBytes(16).toString('hex'));
      workshop = await newWorkshop(browser, draft);
      code = await facilitate(browser, workshop, [
        { type: 'openPhase', activity, phase: 0, items: null },
        { type: 'revealResults', activity },
      ]);
    },
    phoneAuth: (phone) => ({ auth: { role: 'participant', code, token: tokens[phone] } }),
    stageAuth: () => ({
      auth: { role: 'stage', workshop, key: null },
      headers: { cookie: browser.cookie() },
    }),
    entrance: (phone) =>
      command({ type: 'join', name: `Persona ${phone}`, group: null, observer: false }),
    submission: (phone) => command(rating(phone)),
    accepted: (acknowledgement) => {
      const reply = acknowledgement as Reply;
      return reply.ok && !reply.late;
    },
    readStage(event, payload) {
      if (event !== 'snapshot' && event !== 'view') return undefined;
      const { view } = payload as Extract<Snapshot, { role: 'stage' }> | ViewMessage;
      return 'progress' in view ? view.progress?.answered : undefined;
    },
    stored: async () => answersIn(await exportOf(browser, workshop)),
  };
}

/** On a port and in a folder of its own, with its first facilitator signed in. */
async function startApplication(): Promise<{ running: Running; browser: Browser }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'encuadre-bench-'));
  const clear = () => rmSync(dataDir, { recursive: true, force: true });
  process.once('exit', clear);
  const port = await freePort();
  let setUpCode = '';
  const environment = {
    PORT: String(port),
    HOST: '127.0.0.1',
    DATA_DIR: dataDir,
    LOG_LEVEL: 'warn',
    NODE_ENV: 'production',
  };
  const running = await startServerAt(
    resolve('server.js'),
    port,
    '/readyz',
    environment,
    (line) => {
      setUpCode = /\/setup .*: (\S+)$/.exec(line)?.[1] ?? setUpCode;
    },
  );
  const browser = openBrowser(`http://127.0.0.1:${port}`);
  await setUp(browser, setUpCode);
  const stop = () => running.stop().finally(clear);
  return { running: { ...running, stop }, browser };
}

const command = (body: WireCommand) => ({
  event: 'command',
  payload: { id: randomUUID(), command: body },
});

function rating(phone: number): WireCommand {
  const answer = {
    kind: 'rate',
    value: (1 + (phone % scalePoints)) as Rating,
    reason: null,
  } as const;
  return { type: 'giveAnswer', activity, phase: 0, round: 1, answer };
}

function answersIn(exported: string): number {
  const { log } = JSON.parse(exported) as { log: { event: { type: string } }[] };
  return log.filter(({ event }) => event.type === 'answerGiven').length;
}

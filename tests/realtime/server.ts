// A real server on a free loopback port and a folder of its own, with a facilitator who has signed in.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApp, type App } from '#lib/server/app.ts';
import { makeAuth } from '#lib/server/auth/auth.ts';
import { createFacilitator } from '#lib/server/auth/facilitators.ts';
import { openStores } from '#lib/server/database/open.ts';
import { keepSecret } from '#lib/server/secret.ts';
import type { WorkshopDraft } from '#lib/server/desk.ts';
import type { WorkshopRecord } from '#lib/server/records/workshops.ts';

export type TestServer = {
  app: App;
  url: string;
  dataDir: string;
  cookie: string;
  owner: string;
  /** The owner once more, from another browser. */
  signInAgain(): Promise<string>;
  /** The cookie of one more facilitator, who owns nothing here. */
  stranger(): Promise<string>;
  workshop(draft?: Partial<WorkshopDraft>): Promise<WorkshopRecord>;
  /** Stops and starts again on the same folder and port. */
  restart(): Promise<void>;
  stop(): Promise<void>;
};

export const DRAFT: WorkshopDraft = {
  template: 'framing-120',
  title: 'Taller de prueba',
  organisation: 'AMIMP',
  question: '¿Cómo crear valor?',
  date: '2026-11-22',
  timeZone: 'America/Mexico_City',
  language: 'es',
  groups: ['Consejo Directivo', 'Asociados', 'Aliados'],
  identityMode: 'named',
};

const PASSWORD = 'una contraseña larga';
const EMAIL = 'ana@example.org';

export async function startServer(environment: Record<string, string> = {}): Promise<TestServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'encuadre-realtime-'));
  Object.assign(process.env, { DATA_DIR: dataDir, LOG_LEVEL: 'silent', ...environment });
  let http = createServer();
  let setUpCode = '';
  const log = console.log;
  console.log = (line: string) => {
    setUpCode = /: (\S+)$/.exec(line)?.[1] ?? setUpCode;
  };
  let app = await startApp(http).finally(() => {
    console.log = log;
  });
  await new Promise<void>((ready) => http.listen(0, '127.0.0.1', ready));
  const { port } = http.address() as AddressInfo;
  const made = await app.accounts.createFirst(setUpCode, {
    name: 'Ana',
    email: EMAIL,
    password: PASSWORD,
  });
  if (!made.ok) throw new Error(`no facilitator: ${made.reason}`);
  const cookie = await signIn(app, EMAIL);
  const server: TestServer = {
    app,
    url: `http://127.0.0.1:${port}`,
    dataDir,
    cookie,
    owner: made.facilitator.id,
    signInAgain: () => signIn(server.app, EMAIL),
    async stranger() {
      await addFacilitator(dataDir, 'otra@example.org');
      return signIn(server.app, 'otra@example.org');
    },
    workshop: (draft = {}) => server.app.desk.create(made.facilitator.id, { ...DRAFT, ...draft }),
    async restart() {
      await app.stop();
      await new Promise((closed) => http.close(closed));
      http = createServer();
      app = await startApp(http);
      server.app = app;
      await new Promise<void>((ready) => http.listen(port, '127.0.0.1', ready));
    },
    async stop() {
      await app.stop();
      await new Promise((closed) => http.close(closed));
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
  return server;
}

async function addFacilitator(dataDir: string, email: string): Promise<void> {
  const stores = await openStores({ dataDir });
  const auth = makeAuth({ accounts: stores.accounts, secret: keepSecret(dataDir) });
  const made = await createFacilitator(auth, { name: 'Otra', email, password: PASSWORD });
  await stores.close();
  if (!made.ok) throw new Error(`no second facilitator: ${made.reason}`);
}

async function signIn(app: App, email: string): Promise<string> {
  const outcome = await app.accounts.signIn(
    { email, password: PASSWORD },
    { headers: new Headers(), address: '127.0.0.1', isSecure: false },
  );
  if (!outcome.ok) throw new Error(`not signed in: ${outcome.reason}`);
  return outcome.cookies
    .map(({ name, value }) => `${name}=${encodeURIComponent(value)}`)
    .join('; ');
}

// Wires the application. The only place that knows which parts there are.
import type { Server as HttpServer } from 'node:http';
import type { StageDisplay } from '#lib/protocol/messages.ts';
import { accountsOf, type Accounts } from './accounts.ts';
import { makeAuth, type Auth } from './auth/auth.ts';
import { prepareFirstFacilitator } from './auth/first-facilitator.ts';
import { codeLookUp, type CodeLookUp } from './code-look-up.ts';
import { readConfig, type Config } from './config.ts';
import { openStores, type Stores } from './database/open.ts';
import { deadlines } from './deadlines.ts';
import type { Demo } from './demo-workshop.ts';
import type { Desk } from './desk.ts';
import { failedGuesses } from './failed-guesses.ts';
import { commandQueue } from './handle-command.ts';
import { openLog, type Log } from './log.ts';
import { mergeSuggester } from './merging/merge-suggester.ts';
import { mergeThread } from './merging/merge-thread.ts';
import { admission } from './realtime/admission.ts';
import { broadcast } from './realtime/broadcast.ts';
import { channelOf, ROLES } from './realtime/channels.ts';
import { clientAddress } from './realtime/client-address.ts';
import { gateway } from './realtime/gateway.ts';
import { endChannel, endPlace, keepHouse } from './realtime/house-keeping.ts';
import { presence } from './realtime/presence.ts';
import { socketServer } from './realtime/socket-server.ts';
import { retention } from './retention.ts';
import { eraseUnlisted } from './unlisted-logs.ts';
import { unloggedWorkshops } from './unlogged-workshops.ts';
import { afterCommit } from './workshops/after-commit.ts';
import { facilitatorDesk } from './workshops/facilitator-desk.ts';
import { openWorkshops } from './workshops/open-workshops.ts';

export type App = {
  /** Where phones in the room find this server. */
  address: string;
  accounts: Accounts;
  desk: Desk;
  findByCode: CodeLookUp;
  log: Log;
  /** Can it write? */
  ready(): Promise<boolean>;
  stop(): Promise<void>;
};

const appKey = Symbol.for('encuadre.app');
const addressKey = Symbol.for('encuadre.room-address');

/** The application that serves this process. */
export function runningApp(): App {
  const app = Reflect.get(globalThis, appKey) as App | undefined;
  if (!app) throw new Error('The application has not started.');
  return app;
}

export async function startApp(httpServer: HttpServer): Promise<App> {
  const config = readConfig(process.env);
  const log = openLog(config.logLevel);
  const stores = await openStores(config);
  const auth = makeAuth({ accounts: stores.accounts, secret: config.secret });
  const demo = await wantedDemo(auth, config);
  const first = await prepareFirstFacilitator(auth);
  const accounts = accountsOf(auth, first);
  const live = startRooms(httpServer, { config, log, stores, accounts });
  await live.resume();
  if (first.code !== null) announceSetUp(first.code);
  const address = () =>
    config.publicUrl ?? String(Reflect.get(globalThis, addressKey) ?? 'http://localhost');
  await demo?.play(live, address());
  return {
    get address() {
      return address();
    },
    accounts,
    desk: live.desk,
    findByCode: live.findByCode,
    log,
    ready: () =>
      stores.workshops.running().then(
        () => true,
        () => false,
      ),
    async stop() {
      await live.stop();
      await stores.close();
    },
  };
}

type Parts = { config: Config; log: Log; stores: Stores; accounts: Accounts };

/** Everything live: the command queue, the clock, the sockets and what they are sent. */
function startRooms(httpServer: HttpServer, { config, log, stores, accounts }: Parts) {
  const nowMs = () => Date.now();
  const io = socketServer(httpServer, config.trustProxy);
  const displays = new Map<string, StageDisplay>();
  const workshops = openWorkshops(stores.events, stores.workshops);
  const people = presence(io);
  const sender = broadcast(io, workshops.peek, nowMs);
  const queue = commandQueue({
    events: stores.events,
    open: workshops.open,
    forget: workshops.forget,
    committed: (loaded, draft) => settle(loaded, draft),
    nowMs,
    failed: (error, ids) => log.failed(error, { at: 'commit', workshops: ids }),
  });
  const clocks = deadlines(
    (workshop, activity) =>
      queue.closeDue({ workshop, activity, connected: people.connected(workshop) }),
    workshops.open,
    nowMs,
  );
  const settle = afterCommit({
    events: stores.events,
    records: stores.workshops,
    changed: sender.changed,
    watch: clocks.watch,
    displace: (workshop, { participant, code }) => endPlace(io, workshop, participant, code),
    failed: log.failed,
  });
  const currentUser = accounts.currentUser;
  const failures = failedGuesses();
  const { idByCode, hasPlace } = workshops;
  const admit = admission({ ...stores, idByCode, hasPlace, failures, currentUser, nowMs });
  const addressOf = clientAddress(config.trustProxy);
  const thread = mergeThread();
  const merging = mergeSuggester(thread.search, log.failed);
  const shown = { presence: people, displays, merging };
  const parts = { io, workshops, queue, ...shown, nowMs, failed: log.failed };
  gateway({ admit, addressOf }, parts);
  const house = keepHouse(io, currentUser, log.failed);
  const desk = facilitatorDesk({
    ...stores,
    records: stores.workshops,
    workshops,
    queue,
    dismiss(id) {
      displays.delete(id);
      for (const role of ROLES) endChannel(io, channelOf(id, role), 'deleted');
    },
    nowMs,
  });
  const kept = retention(stores.workshops, desk, nowMs, log.failed);
  const unlogged = unloggedWorkshops(stores.events, stores.workshops, nowMs, log.failed);
  return {
    desk,
    findByCode: codeLookUp(stores.workshops, failures),
    queue,
    /** Deletions and makings are finished, and what is due is deleted; clocks that ran when the server stopped go on from their deadline. */
    async resume() {
      await eraseUnlisted(stores.events, stores.workshops);
      await unlogged.remove();
      await kept.apply();
      for (const { id } of await stores.workshops.running()) {
        const loaded = await workshops.open(id);
        if (loaded) clocks.watch(loaded);
      }
    },
    async stop() {
      kept.stop();
      unlogged.stop();
      house.stop();
      clocks.stop();
      await queue.idle();
      sender.stop();
      // Cut, not dismissed: clients come back by themselves. `io.close()` would also close the starter's http server.
      io.engine.close();
      await thread.stop();
      await queue.idle();
    },
  };
}

/** Nothing of it is in the production build. */
async function wantedDemo(auth: Auth, { demoWorkshop, dataDir }: Config): Promise<Demo | null> {
  if (!import.meta.env.DEV || !demoWorkshop) return null;
  const { prepareDemo } = await import('./demo-workshop.ts');
  return prepareDemo(auth, dataDir);
}

/** Whoever reads the terminal may make the first account. */
function announceSetUp(code: string): void {
  console.log(`Primera vez en este servidor: abra /setup y escriba este código: ${code}`);
}
